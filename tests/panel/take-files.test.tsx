// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { TakeFiles } from "../../src/panel/files/TakeFiles";

afterEach(cleanup);

const file = (name: string): File => new File([name], name);

/** Drops files on a place, and says what it tells then. */
function dropped(several: boolean, names: readonly string[]): string | null {
  render(<TakeFiles label="选文件" hint="" accept=".xlsx" several={several} onFiles={() => undefined} />);
  const place = document.querySelector("[data-takes-files]");
  if (!place) throw new Error("no place for files");
  fireEvent.drop(place, { dataTransfer: { files: names.map(file) } });
  return screen.getByRole("status").textContent;
}

test("a place for one file says which of several it took", () => {
  expect(dropped(false, ["甲.xlsx", "乙.xlsx"])).toBe(
    "放入了 2 个文件，这里一次收一个：收了“甲.xlsx”，其余请逐个放入。",
  );
});

test("it says nothing where all were taken", () => {
  expect(dropped(false, ["甲.xlsx"])).toBe("");
  cleanup();
  expect(dropped(true, ["甲.xlsx", "乙.xlsx"])).toBe("");
});
