// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from "vitest";
import { handOver } from "../../src/panel/files/hand-over";
import { xlsxType } from "../../src/panel/files/save-file";

afterEach(() => vi.restoreAllMocks());

/** What is said and how many downloads begin when a workbook is handed over. */
async function handedOver(kind: "excel" | "wps" | "workbench", openTable = () => Promise.resolve(false)) {
  const downloads = vi.spyOn(HTMLAnchorElement.prototype, "click").mockReturnValue();
  let said = "";
  const dispatch: Parameters<typeof handOver>[0]["dispatch"] = (event) => {
    if (event.kind === "said" && event.notice.kind === "done") said += event.notice.text;
  };
  const session = { host: { kind }, page: { openTable }, dispatch };
  await handOver(session, { name: "历年绩效表.xlsx", content: new Uint8Array(1), type: xlsxType });
  return { said, downloads: downloads.mock.calls.length };
}

it("opens a workbook in Excel, where a pane may not download", async () => {
  expect(await handedOver("excel", () => Promise.resolve(true))).toEqual({
    said: "“历年绩效表.xlsx”已在 Excel 里打开，还没有保存。",
    downloads: 0,
  });
});

it.each(["excel", "wps"] as const)("says in %s what can be done when no download appears", async (kind) => {
  expect(await handedOver(kind)).toEqual({
    said: "已交给下载：“历年绩效表.xlsx”。没有出现时，可在工作台网页里做同一步。",
    downloads: 1,
  });
});

it("leaves it to the browser to show its download", async () => {
  expect(await handedOver("workbench")).toEqual({ said: "", downloads: 1 });
});
