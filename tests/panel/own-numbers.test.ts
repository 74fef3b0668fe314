import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { reviewOpened } from "../../src/batch/review-task";
import type { FromWorker, ToWorker } from "../../src/panel/reviewer/review-worker";
import { workerReviewer } from "../../src/panel/reviewer/worker-reviewer";
import type { Memo } from "../../src/sheet/memo";
import { parseTable } from "../../src/sheet/table-text";

/** 83 % is to be explained by the county's numbers, and is not by those of its province. */
const { grid } = parseTable(
  `
  | 项目支出绩效自评表 | < | < | < | < | < | < | < |
  | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
  | ^ | 年度资金总额 | 100 | 100 | 83 | 20 | 83% | 16.6 |
  | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因 |
  | 产出指标 | 数量指标 | 清淤河道长度 | ≥12公里 | 12.6公里 | 80 | 80 | |`,
  "自评表",
);
const province: Memo = { version: 1, profile: "hubei", ignores: [] };
const county: Memo = {
  ...province,
  ownProfile: { name: "青河县", base: "hubei", changes: { "execution.explainBelow": 85 }, basis: {} },
};

/** The pane's real worker, in this process: what it hears and says goes through copies, as between threads. */
class WorkerInProcess extends EventTarget implements Worker {
  hear: ((event: { readonly data: ToWorker }) => void) | undefined;
  onmessage: Worker["onmessage"] = null;
  onmessageerror = null;
  onerror = null;
  terminate(): void {
    this.hear = undefined;
  }
  postMessage(data: ToWorker): void {
    this.hear?.({ data: structuredClone(data) });
  }
  say(data: FromWorker): void {
    this.onmessage?.(new MessageEvent("message", { data: structuredClone(data) }));
  }
}
const worker = new WorkerInProcess();

beforeAll(async () => {
  vi.stubGlobal("addEventListener", (_: string, hear: WorkerInProcess["hear"]) => (worker.hear = hear));
  vi.stubGlobal("postMessage", (data: FromWorker) => worker.say(data));
  await import("../../src/panel/reviewer/review-worker");
});
afterAll(() => vi.unstubAllGlobals());

it("are what the pane's worker reviews by, unless another profile is asked for", async () => {
  const { review } = workerReviewer(() => Promise.resolve(worker));
  const { signal } = new AbortController();
  const saidBy = async (memo: Memo, profile?: string): Promise<readonly string[]> => {
    const asked = profile === undefined ? {} : { profile };
    const { sheets } = await review([grid], { memo, ...asked }, signal);
    return sheets[0]?.forms[0]?.findings.map(({ messageId }) => messageId) ?? [];
  };
  expect(await saidBy(province)).not.toContain("unexplained");
  expect(await saidBy(county)).toContain("unexplained");
  expect(await saidBy(county, "hubei")).not.toContain("unexplained");
});

it("are what the desk reviews a file by", () => {
  const linesOf = (memo: Memo): string => {
    const value = { kind: "xlsx", bytes: new Uint8Array(), sheets: [grid], memo } as const;
    const task = { file: "a.xlsx", source: null, settings: {} };
    return reviewOpened([{ task, opened: { ok: true, value } }]).join("\n");
  };
  expect(linesOf(county)).toContain("执行率 83% 低于 85%");
  expect(linesOf(province)).not.toContain("低于 85%");
});
