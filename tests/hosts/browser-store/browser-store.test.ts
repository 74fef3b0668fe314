import { describe, expect, it } from "vitest";
import { browserStore } from "../../../src/hosts/browser-store/browser-store";

describe("the user's store where the browser keeps nothing", () => {
  it("holds values in memory, says so, and hands out copies", async () => {
    const store = await browserStore();
    const value = { name: "合格率" };
    await store.write("settings", "a", value);
    value.name = "changed";
    expect(store.lasting).toBe(false);
    expect(await store.read("settings", "a")).toEqual({ name: "合格率" });
    expect(await store.keys("settings")).toEqual(["a"]);
    expect(await store.keys("own-library")).toEqual([]);
    await store.remove("settings", "a");
    expect(await store.read("settings", "a")).toBeUndefined();
  });
});
