import { expect, it, vi } from "vitest";
import { newAhead } from "../../src/panel/ahead";

it("loads ahead what was noted, whatever of it does not come", async () => {
  const loaded: string[] = [];
  const { ahead, loadAhead } = newAhead();
  ahead(() => Promise.reject(new Error("not there")));
  ahead(async () => loaded.push("second"));
  vi.useFakeTimers();
  const loading = loadAhead();
  await vi.runAllTimersAsync();
  await loading;
  vi.useRealTimers();
  expect(loaded).toEqual(["second"]);
});
