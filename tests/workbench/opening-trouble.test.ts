import { expect, it } from "vitest";
import { openingTrouble } from "../../src/workbench/opening-trouble";

function chunkGone(): Error {
  const error = new Error("Loading chunk 4 failed.");
  error.name = "ChunkLoadError";
  return error;
}

it.each([
  [
    "a part of an older version",
    chunkGone(),
    false,
    "“表.xlsx”没有打开：可能断网，或标尺刚更新过。网络通时刷新本页，重新打开。",
  ],
  [
    "the same while a book is open",
    chunkGone(),
    true,
    "“表.xlsx”没有打开：可能断网，或标尺刚更新过。先保存打开着的表格，网络通时再刷新本页，重新打开。",
  ],
  [
    "a browser without workers",
    new DOMException("", "SecurityError"),
    false,
    "“表.xlsx”没有打开，文件没有变动：浏览器没有读完它。刷新本页，重新打开；还是这样，换用新版的 Edge 或 Chrome。",
  ],
])("never blames the file for %s", (...[, error, hasBook, said]) => {
  expect(openingTrouble("表.xlsx", error, hasBook)).toBe(said);
});
