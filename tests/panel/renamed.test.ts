import { expect, it, vi } from "vitest";
import { addFindingSheet } from "../../src/panel/actions/add-finding-sheet";
import { ignoreFinding } from "../../src/panel/actions/ignore-finding";
import { markFindings } from "../../src/panel/actions/mark-findings";
import { recheck } from "../../src/panel/actions/recheck";
import { showCell } from "../../src/panel/actions/show-cell";
import { undo } from "../../src/panel/actions/undo";
import { noticeWords } from "../../src/panel/frame/notice-words";
import { currentForm } from "../../src/panel/session/place";
import { writeChange } from "../../src/panel/session/write-change";
import type { ReviewFinding } from "../../src/review/review";
import type { Change } from "../../src/sheet/change";
import { emptyMemo } from "../../src/sheet/memo";
import { parseTable } from "../../src/sheet/table-text";
import { sitDown, type Sitting } from "./sitting";

const faulty = `
  | 项目支出绩效自评表 | < | < | < | < | < | < | < |
  | 项目名称 | 乡村公路养护 | < | < | < | < | < | < |
  | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
  | 产出指标 | 数量指标 | 养护里程 | ≥312公里 | 218公里 | 60 | 60 | |
  | 效益指标 | 社会效益指标 | 受益村数 | ≥16个 | 16个 | 40 | 40 | |
  | 总分 | < | < | < | < | 100 | 100 | |`;
const sheets = [parseTable(faulty, "自评表").grid, parseTable("| 说明 |", "封面").grid];

const settled = (sitting: Sitting): Promise<void> =>
  vi.waitFor(() => expect(currentForm(sitting.session().state())).toBeDefined());

function rename(sitting: Sitting, from: string, to: string): Promise<void> {
  const { host, session } = sitting;
  host.replace(host.grids().map((grid) => (grid.sheet === from ? { ...grid, sheet: to } : grid)));
  return session().recheck("all");
}

async function seated(): Promise<Sitting> {
  const sitting = sitDown(sheets, emptyMemo);
  await settled(sitting);
  return sitting;
}

it("keeps what was said of a sheet when it gets another name, and tells the workbook", async () => {
  const sitting = await seated();
  const session = sitting.session();
  const [finding] = currentForm(session.state())?.findings ?? [];
  if (!finding) throw new Error("nothing was found");
  await ignoreFinding.run(session, { finding, reason: "按批复执行" });
  await rename(sitting, "自评表", "公路养护");
  expect(currentForm(session.state())?.ignored).toHaveLength(1);
  expect(sitting.host.memo().ignores).toMatchObject([{ sheet: "公路养护", reason: "按批复执行" }]);
  sitting.close();
});

it("keeps what was said of sheets that got other names one after the other, unseen", async () => {
  const sitting = sitDown([...sheets, parseTable(faulty, "另一张").grid], emptyMemo);
  await settled(sitting);
  const session = sitting.session();
  for (const { forms } of session.state().reviews) {
    const [finding] = forms[0]?.findings ?? [];
    if (finding) await ignoreFinding.run(session, { finding, reason: `说明${finding.sheet}` });
  }
  sitting.host.rename("自评表", "甲");
  sitting.host.rename("另一张", "乙");
  await session.recheck("all");
  expect(session.state().reviews.flatMap(({ forms }) => forms.map(({ ignored }) => ignored.length))).toEqual([
    1, 1,
  ]);
  expect(sitting.host.memo().ignores).toMatchObject([
    { sheet: "甲", reason: "说明自评表" },
    { sheet: "乙", reason: "说明另一张" },
  ]);
  sitting.close();
});

it("finds what was said of a sheet that got another name while the panel was closed", async () => {
  const sitting = await seated();
  const [finding] = currentForm(sitting.session().state())?.findings ?? [];
  if (!finding) throw new Error("nothing was found");
  await ignoreFinding.run(sitting.session(), { finding, reason: "按批复执行" });
  sitting.close();
  sitting.host.replace(
    sitting.host.grids().map((grid) => (grid.sheet === "自评表" ? { ...grid, sheet: "公路养护" } : grid)),
  );
  sitting.reopen();
  await settled(sitting);
  const session = sitting.session();
  expect(currentForm(session.state())?.ignored).toMatchObject([{ reason: "按批复执行" }]);
  const [other] = currentForm(session.state())?.findings ?? [];
  if (!other) throw new Error("nothing else was found");
  await ignoreFinding.run(session, { finding: other, reason: "下月补报" });
  expect(sitting.host.memo()).toMatchObject({
    ignores: [{ sheet: "公路养护" }, { sheet: "公路养护" }],
    sheets: ["公路养护", "封面"],
  });
  sitting.close();
});

it("does not take sheets that changed places for others", async () => {
  const sitting = await seated();
  const session = sitting.session();
  const [finding] = currentForm(session.state())?.findings ?? [];
  if (!finding) throw new Error("nothing was found");
  await ignoreFinding.run(session, { finding, reason: "按批复执行" });
  sitting.host.replace([...sitting.host.grids()].reverse());
  await session.recheck("all");
  expect(sitting.host.memo().ignores).toMatchObject([{ sheet: "自评表" }]);
  sitting.close();
});

it("takes back what was written under the old name", async () => {
  const sitting = await seated();
  const session = sitting.session();
  const before = JSON.stringify(sitting.host.grids()[0]?.rows);
  const fix = currentForm(session.state())?.findings.flatMap(({ fixes }) => fixes)[0];
  if (!fix) throw new Error("nothing to mend");
  expect(await writeChange(session, fix.change)).toBe(true);
  await rename(sitting, "自评表", "公路养护");
  await undo.run(session, null);
  expect(JSON.stringify(sitting.host.grids()[0]?.rows)).toBe(before);
  expect(session.state().notice).toBeNull();
  sitting.close();
});

it("takes out a list of findings that was given another name", async () => {
  const sitting = await seated();
  const session = sitting.session();
  await addFindingSheet.run(session, null);
  await rename(sitting, "问题清单", "给领导看");
  await undo.run(session, null);
  expect(sitting.host.grids().map(({ sheet }) => sheet)).toEqual(["自评表", "封面"]);
  sitting.close();
});

/** The first finding with a place and a fix. */
function mendable({ session }: Sitting): { finding: ReviewFinding; change: Change } {
  const finding = currentForm(session().state())?.findings.find(({ range, fixes }) => range && fixes[0]);
  const change = finding?.fixes[0]?.change;
  if (!finding || !change) throw new Error("nothing to mend");
  return { finding, change };
}

const said = ({ session }: Sitting): string | undefined => {
  const { notice } = session().state();
  return notice ? noticeWords(notice).text : undefined;
};

it("goes to a cell of a sheet that was given another name unseen", async () => {
  const sitting = await seated();
  sitting.host.rename("自评表", "公路养护");
  const { finding } = mendable(sitting);
  await showCell.run(sitting.session(), finding);
  expect(sitting.host.selection()).toMatchObject({ ...finding.range, sheet: "公路养护" });
  expect(said(sitting)).toBeUndefined();
  sitting.close();
});

it("takes back at once what was written before the sheet was given another name unseen", async () => {
  const sitting = await seated();
  const before = JSON.stringify(sitting.host.grids()[0]?.rows);
  await writeChange(sitting.session(), mendable(sitting).change);
  sitting.host.rename("自评表", "公路养护");
  await undo.run(sitting.session(), null);
  expect(JSON.stringify(sitting.host.grids()[0]?.rows)).toBe(before);
  expect(said(sitting)).toBeUndefined();
  sitting.close();
});

it("has learnt the new name when a change was refused: the next press writes", async () => {
  const sitting = await seated();
  sitting.host.rename("自评表", "公路养护");
  expect(await writeChange(sitting.session(), mendable(sitting).change)).toBe(false);
  expect(said(sitting)).toBe("表格刚刚改过，没有写入。已按新内容重新检查。");
  expect(await writeChange(sitting.session(), mendable(sitting).change)).toBe(true);
  expect(said(sitting)).toBeUndefined();
  sitting.close();
});

it("says of a sheet that is gone unseen that it is, and checks what is left", async () => {
  const sitting = await seated();
  const { host, session } = sitting;
  const { finding } = mendable(sitting);
  host.rename("自评表", "公路养护");
  await markFindings.run(session(), null);
  expect(said(sitting)).toBe("工作表“自评表”已改名或删除。已重新检查。");
  await markFindings.run(session(), null);
  expect(host.marks()[0]?.sheet).toBe("公路养护");
  await showCell.run(session(), { ...finding, sheet: "不在了" });
  expect(said(sitting)).toBe("工作表“不在了”已改名或删除。已重新检查。");
  sitting.close();
});

it("says no longer that the connection is gone once the user had it looked and the program answers", async () => {
  const sitting = await seated();
  const { host, session } = sitting;
  const fix = currentForm(session().state())?.findings.flatMap(({ fixes }) => fixes)[0];
  if (!fix) throw new Error("nothing to mend");
  host.fail("apply", "disconnected");
  await writeChange(session(), fix.change);
  expect(session().state().notice).toMatchObject({ failure: "disconnected" });
  host.fail("apply", null);
  await recheck.run(session(), null);
  expect(session().state().notice).toBeNull();
  sitting.close();
});
