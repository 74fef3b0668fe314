import { isNotLoaded } from "../panel/session/follow-faults";

/** What kept a file from being opened that the file itself is not to blame for; whoever has a book open saves it first. */
export function openingTrouble(name: string, error: unknown, hasBook: boolean): string {
  const again = (whenever: string): string =>
    `${hasBook ? `先保存打开着的表格，${whenever}再刷新` : `${whenever}刷新`}本页，重新打开`;
  return isNotLoaded(error)
    ? `“${name}”没有打开：可能断网，或标尺刚更新过。${again("网络通时")}。`
    : `“${name}”没有打开，文件没有变动：浏览器没有读完它。${again("")}；还是这样，换用新版的 Edge 或 Chrome。`;
}

/** What is said where the bytes of a file did not come. */
export const notThere = (name: string): string =>
  `“${name}”：文件读不出来。请核对文件是否还在原处，再打开一次。`;
