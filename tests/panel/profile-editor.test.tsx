// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { memoryStore } from "../../src/hosts/browser-store/memory-store";
import { draftOf, readDraft } from "../../src/panel/profile-editor/draft";
import { allFields } from "../../src/panel/profile-editor/fields";
import { profileText, readProfileFile } from "../../src/panel/profile-editor/profile-file";
import { composeOwn, numberAt } from "../../src/review/own-profile";
import { profileSchema } from "../../src/profile/profile";
import { findProfile, profiles } from "../../src/profile/profiles";
import { reviewWorkbook } from "../../src/review/review-workbook";
import type { OwnProfile } from "../../src/sheet/memo";
import { panelOver, sheetOf, type Shown } from "./panel-over";

afterEach(cleanup);
vi.setConfig({ testTimeout: 60_000 });

const county: OwnProfile = {
  name: "青河县",
  base: "hubei",
  changes: {
    "execution.explainBelow": 85,
    "monitoring.months": [6, 9],
    grades: [
      { name: "优", from: 92 },
      { name: "差", from: 0 },
    ],
  },
  basis: { "execution.explainBelow": "县级管理办法：执行率" },
};

const sheet = `
  | 项目支出绩效自评表 | < | < | < | < | < | < | < |
  | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
  | ^ | 年度资金总额 | 100 | 100 | 83 | 20 | 83% | 16.6 |
  | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因 |
  | 产出指标 | 数量指标 | 清淤河道长度 | ≥12公里 | 12.6公里 | 40 | 40 | |
  | 效益指标 | 社会效益指标 | 受益村数 | ≥16个 | 17个 | 30 | 30 | |
  | 满意度指标 | 服务对象满意度指标 | 村民满意度 | ≥90% | 93% | 10 | 10 | |`;

describe("an own profile", () => {
  it("is its base with the changed numbers and their basis, and keeps the base's id", () => {
    const composed = composeOwn(county);
    expect(composed).toMatchObject({ id: "hubei", name: "青河县（以湖北为基础）" });
    expect(composed?.execution.explainBelow).toBe(85);
    expect(composed?.grades).toHaveLength(2);
    expect(composed?.ownSources?.["execution.explainBelow"]?.text).toBe("县级管理办法：执行率");
    expect(composed?.ownSources?.["grades"]?.text).toBe("青河县自定，没有写依据");
    expect(profileSchema.safeParse(composed).success).toBe(true);
    expect(composed?.weights).toEqual(findProfile("hubei")?.weights);
  });

  it("is what a form of its workbook is reviewed by, unless another is asked for", () => {
    const grid = sheetOf(sheet);
    const memo = { version: 1, profile: "hubei", ownProfile: county, ignores: [] } as const;
    const saidBy = (profile?: string): readonly string[] =>
      reviewWorkbook([grid], {
        memo,
        ...(profile === undefined ? {} : { profile }),
      }).sheets[0]?.forms[0]?.findings.map(({ messageId }) => messageId) ?? [];
    expect(saidBy()).toContain("unexplained");
    expect(saidBy("hubei")).not.toContain("unexplained");
  });

  it.each([
    ["weights.execution", "二十"],
    ["execution.formula", { kind: "bands" }],
    ["tierTexts", ["达成"]],
    ["weights", null],
    ["__proto__", { id: "x" }],
    ["id", 7],
  ])("leaves out a broken %s from somebody else's workbook", (path, value) => {
    const composed = composeOwn({ ...county, changes: { [path]: value } });
    expect({ ...composed, name: "", ownSources: {} }).toEqual({
      ...findProfile("hubei"),
      name: "",
      ownSources: {},
    });
  });
});

describe("what follows from results", () => {
  it("is written as it is read, on a base that has nothing of it", () => {
    const texts = {
      weightsWithCost: "预算执行10，成本20，产出40，效益20，满意度10",
      mustLevel1: "产出、效益、满意度",
      satisfactionBands: "90%起得100%\n80%起得80%\n0%起得0%",
      "results.lastShare": "20",
      "results.budgetLine": "75",
      "results.caps": "挤占、挪用资金：降一档",
    };
    const { own, errors } = readDraft({ ...draftOf(undefined, "mof-2020"), name: "甲县", texts });
    expect(errors).toEqual(new Map());
    expect(composeOwn(own)).toMatchObject({
      weightsWithCost: { execution: 10, cost: 20, output: 40, benefit: 20, satisfaction: 10 },
      mustLevel1: ["产出指标", "效益指标", "满意度指标"],
      satisfactionBands: [
        { from: 90, share: 1 },
        { from: 80, share: 0.8 },
        { from: 0, share: 0 },
      ],
      results: { lastShare: 0.2, budgetLine: 75, caps: [{ tick: "misuse", effect: "step-down" }] },
    });
  });
});

describe("the editor", () => {
  it.each(profiles.map((profile) => [profile.name, profile] as const))(
    "reads what it shows of %s",
    (_, profile) => {
      const changed = allFields.filter(({ path, kind }) => {
        const value = numberAt(profile, path);
        const read = kind.read(kind.show(value));
        return !read.ok || JSON.stringify(read.value) !== JSON.stringify(value);
      });
      expect(changed.map(({ path }) => path)).toEqual([]);
      expect(readDraft({ ...draftOf(undefined, profile.id), name: "甲县" }).errors).toEqual(new Map());
    },
  );

  it.each([
    ["weights.execution", "120", "填 0—100 的数字。"],
    ["weights.execution", "25", "五项合计 105 分，应为 100 分。"],
    ["grades", "优 90，良 80", "从高到低写，最后一档从 0 分起。"],
    ["grades", "九十", "写成“优 90，良 80，中 60，差 0”。"],
    ["calendar", "年底前自评", "一行写一件，月份在前，如“次年5月 完成自评”。"],
    ["monitoring.behind", "落后很多", "写成“40 个百分点，6—9月”。"],
    ["tierTexts", "达成", "写 3 行，一行一档。"],
    ["monitoring.yellow", "10", "黄灯的界限应不低于红灯。"],
    [
      "weightsWithCost",
      "预算执行 10，成本 20，产出 40，效益 20，满意度 20",
      "五项合计 110 分，应为 100 分。",
    ],
    ["mustLevel1", "产出，过程", "从产出、成本、效益、满意度中选，用逗号隔开。"],
    ["satisfactionBands", "60%起得50%\n90%起得100%", "从高到低一行一档，如 90%起得100%。"],
    [
      "results.caps",
      "迟报：降一档",
      "一行一种，情形是审计、监督检查发现问题；审计、监督检查发现严重问题；两次绩效监控不合格且未整改；挤占、挪用资金，后果是不评优、良、评最低一档、降一档。",
    ],
  ])("says what does not fit in %s: %s", (path, text, message) => {
    const { errors } = readDraft({ ...draftOf(undefined, "hubei"), name: "甲县", texts: { [path]: text } });
    expect(errors.get(path)).toBe(message);
  });

  it("writes a file that reads back as the same, and refuses others in one sentence", () => {
    expect(readProfileFile("口径.json", profileText(county))).toEqual({ ok: true, own: county });
    const refused = (content: string): unknown => {
      const read = readProfileFile("口径.json", content);
      return read.ok ? "" : read.message;
    };
    expect(refused("{")).toMatch(/内容不完整/);
    expect(refused("[]")).toMatch(/不是从“本地口径”导出的文件/);
    expect(refused(profileText({ ...county, base: "atlantis" }))).toMatch(/以“atlantis”为基础/);
    expect(refused(profileText({ ...county, changes: { places: ["甲"] } }))).toMatch(
      /“places”不是可以改的数值/,
    );
    expect(refused(profileText({ ...county, changes: { "weights.output": 90 } }))).toMatch(/五项合计/);
    expect(refused(profileText({ ...county, changes: { grades: "优" } }))).toMatch(/“等级”的数值读不懂/);
  });
});

async function settings(shown: Shown): Promise<void> {
  await shown.user.click(screen.getByRole("button", { name: "更多" }));
  await shown.user.click(await screen.findByRole("menuitem", { name: "设置" }));
}

it("is written in the settings, used at once, kept for other workbooks and given up again", async () => {
  const store = memoryStore();
  const shown = await panelOver([sheetOf(sheet)], { store });
  const { host, user } = shown;
  await settings(shown);
  await user.click(await screen.findByRole("button", { name: "编写本地口径" }));
  const page = await screen.findByRole("region", { name: "本地口径" });
  await user.click(within(page).getByRole("button", { name: "保存并使用" }));
  expect(within(page).getByText("给口径起个名字，如“青河县”。")).toBeDefined();
  await user.type(within(page).getByLabelText("名称"), "青河县");
  const low = within(page).getByLabelText("低于多少应说明原因");
  await user.type(low, "85");
  await user.type(within(page).getByLabelText("依据：低于多少应说明原因"), "县级管理办法");
  expect(within(page).getByText("改了 1 项")).toBeDefined();
  await user.click(within(page).getByRole("button", { name: "保存并使用" }));
  await waitFor(() =>
    expect(host.memo().ownProfile).toMatchObject({
      name: "青河县",
      basis: { "execution.explainBelow": "县级管理办法" },
    }),
  );
  expect(await screen.findByRole("radio", { name: /^青河县（以/ })).toHaveProperty("checked", true);
  expect(await store.keys("settings")).toContain("own-profile 青河县");
  await user.click(screen.getByRole("radio", { name: "湖北" }));
  await waitFor(() => expect(host.memo().ownProfile).toBeUndefined());
  expect(await screen.findByRole("radio", { name: /^青河县（以/ })).toHaveProperty("checked", false);
});

it("is there again after its page was left by a slip, until it is given up", async () => {
  const shown = await panelOver([sheetOf(sheet)], { store: memoryStore() });
  const { user } = shown;
  const open = async (): Promise<HTMLElement> => {
    await settings(shown);
    await user.click(await screen.findByRole("button", { name: "编写本地口径" }));
    return screen.findByRole("region", { name: "本地口径" });
  };
  const page = await open();
  expect(within(page).queryByRole("button", { name: "放弃改动" })).toBeNull();
  await user.type(within(page).getByLabelText("名称"), "青河县");
  await user.keyboard("{Escape}");
  const again = await open();
  expect(within(again).getByLabelText("名称")).toHaveProperty("value", "青河县");
  await user.click(within(again).getByRole("button", { name: "放弃改动" }));
  expect(within(again).getByLabelText("名称")).toHaveProperty("value", "");
});

it("leads to the first field that is to be mended, and takes 删除 back for this workbook, too", async () => {
  const shown = await panelOver([sheetOf(sheet)], { store: memoryStore() });
  const { host, user } = shown;
  await settings(shown);
  await user.click(await screen.findByRole("button", { name: "编写本地口径" }));
  const page = await screen.findByRole("region", { name: "本地口径" });
  await user.type(within(page).getByLabelText("名称"), "青河县");
  const first = within(page).getByRole("textbox", { name: "预算执行" });
  await user.clear(first);
  await user.type(first, "15");
  await user.click(within(page).getByRole("button", { name: "保存并使用" }));
  await waitFor(() => expect(document.activeElement).toBe(first));
  await user.type(within(page).getByRole("textbox", { name: "成本" }), "{Backspace}5");
  await user.clear(within(page).getByRole("textbox", { name: "产出" }));
  await user.type(within(page).getByRole("textbox", { name: "产出" }), "40");
  await user.click(within(page).getByRole("button", { name: "保存并使用" }));
  await waitFor(() => expect(host.memo().ownProfile?.name).toBe("青河县"));
  await user.click(await screen.findByRole("button", { name: "删除" }));
  await waitFor(() => expect(host.memo().ownProfile).toBeUndefined());
  await user.click(await screen.findByRole("button", { name: "撤销：删除“青河县”" }));
  await waitFor(() => expect(host.memo().ownProfile?.name).toBe("青河县"));
});
