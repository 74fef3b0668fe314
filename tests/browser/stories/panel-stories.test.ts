import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keepPicture, openSite, type Site } from "../browser";
import { playingExcel, type PlayingExcel } from "../playing/playing-excel";
import { besideExcel, inWorkbench, type Place } from "./place";

let site: Site;
let excel: PlayingExcel;
beforeAll(async () => {
  [site, excel] = await Promise.all([openSite(), playingExcel()]);
}, 120_000);
afterAll(() => Promise.all([site.close(), excel.close()]));

const places: Readonly<Record<string, () => Promise<Place>>> = {
  "beside Excel": () => besideExcel(excel),
  "in the workbench": () => inWorkbench(site, "served"),
  "in the workbench from a disk": () => inWorkbench(site, "disk"),
};

describe.each(Object.keys(places))("the panel %s, over a published layout", (where) => {
  let place: Place;
  let before: Awaited<ReturnType<Place["content"]>>;
  beforeAll(async () => {
    const open = places[where];
    if (!open) throw new Error(where);
    place = await open();
    await place.panel.getByText("会被退回").first().waitFor();
    before = await place.content();
  }, 120_000);
  afterAll(() => place.close());

  const button = (name: string | RegExp) => place.panel.getByRole("button", { name, exact: true }).first();
  const tab = (name: string) => place.panel.getByRole("tab", { name }).click();
  const gone = (name: string | RegExp) => button(name).waitFor({ state: "detached" });
  const menu = async (name: string | RegExp): Promise<void> => {
    await button("更多").click();
    await place.panel.getByRole("menuitem", { name }).click();
  };
  const value = async (sheet: string, row: number, col: number) =>
    (await place.content())[sheet]?.[row - 1]?.[col];
  const picture = (name: string) => keepPicture(place.page, `story-${name}-${where.replaceAll(" ", "-")}`);
  /** Each story leaves the sheets as it found them. */
  const asBefore = async (): Promise<void> => expect(await place.content()).toEqual(before);

  it("mends what one rule asks for in one step after a preview, and takes it back", async () => {
    await tab("检查");
    await button("全部按建议改").click();
    await button("写入 2 处").click();
    await button(/^撤销/).waitFor();
    expect([await value("自评表", 14, 9), await value("自评表", 15, 9)]).toEqual([25, 18]);
    await picture("rule");
    await button(/^撤销/).click();
    await gone(/^撤销/);
    await asBefore();
  });

  it("makes all safe mends after a preview, and takes them back", async () => {
    await menu(/^全部安全修复/);
    await button(/^写入 \d+ 处/).click();
    await button(/^撤销/).click();
    await gone(/^撤销/);
    await asBefore();
  });

  it("tries figures in a row, writes only what is asked for, and takes it back", async () => {
    await tab("本行");
    await place.select("自评表", "H14");
    await place.panel.getByRole("heading", { name: "整治易涝点" }).waitFor();
    await place.panel.getByRole("textbox", { name: /^完成值/ }).fill("6");
    await button("放弃试算").waitFor();
    await asBefore();
    await picture("trial");
    await button("写入").click();
    await button(/^撤销/).waitFor();
    expect(String(await value("自评表", 14, 7))).toBe("6");
    await button(/^撤销/).click();
    await gone(/^撤销/);
    await asBefore();
  });

  it("goes from the pictures of the form to its cells", async () => {
    await tab("概览");
    await place.panel.getByRole("region", { name: "分值" }).getByRole("button").first().click();
    await expect.poll(() => place.selected()).toMatch(/^B14/);
    await picture("overview");
  });

  it("goes from fault to fault, and to the other form of the workbook", async () => {
    await button("下一个问题").click();
    const first = await place.selected();
    await button("下一个问题").click();
    await expect.poll(() => place.selected()).not.toBe(first);
    await button(/本工作簿 2 张表$/).click();
    await button(/内涝治理（批复）/).click();
    await place.panel.getByText("内涝治理（批复）").first().waitFor();
    await picture("forms");
    await place.select("自评表", "H14");
    await place.panel.getByText("会被退回").first().waitFor();
    await asBefore();
  });

  it("holds the form against the target sheet that was approved, as long as it is chosen", async () => {
    await tab("概览");
    await button("选择批复目标表").click();
    await place.panel.getByRole("radio", { name: /^工作表“批复”/ }).click();
    await button("返回").click();
    await tab("检查");
    const changed = place.panel.getByText(/批复.*8/).first();
    await changed.waitFor();
    await picture("approved");
    await tab("概览");
    await button("更换批复目标表").click();
    await place.panel.getByRole("radio", { name: /^自动查找/ }).click();
    await button("返回").click();
    await tab("检查");
    await changed.waitFor({ state: "detached" });
    await asBefore();
  });

  it("takes another profile and stops a rule, says so beside the verdict, and goes back", async () => {
    await menu("设置");
    await place.panel.getByRole("radio", { name: /湖北/ }).click();
    await place.panel.getByText(/项规则，可逐项启用或停用/).click();
    await place.panel.getByLabel("按标题查找规则").fill("得分不能高于按公式算出的分");
    await place.panel.getByRole("checkbox", { name: "得分不能高于按公式算出的分" }).click();
    await picture("settings");
    await button("返回").click();
    await button("停用规则 1").waitFor();
    await menu("设置");
    await place.panel
      .getByRole("radio", { name: /默认|2020/ })
      .first()
      .click();
    await place.panel.getByText(/项规则，可逐项启用或停用/).click();
    await button("全部启用").click();
    await button("返回").click();
    await button("全部按建议改").waitFor();
    await asBefore();
  });

  it("keeps an answer to a finding in the workbook, lists it, and brings the finding back", async () => {
    await button("说明情况").click();
    await place.panel.getByLabel("单位说明").fill("按批复文件执行");
    await button("不再提示").click();
    await menu("已说明的问题（1）");
    await place.panel.getByText("单位说明：按批复文件执行").waitFor();
    await button("恢复提示").click();
    await button("返回").click();
    await asBefore();
  });

  it("marks the findings in the sheet and takes the marks off; lists them on a sheet of their own", async () => {
    await menu("标注到表");
    await button("更多").click();
    await place.panel.getByRole("menuitem", { name: "更新标注" }).waitFor();
    await picture("marks");
    await place.panel.getByRole("menuitem", { name: "清除标注" }).click();
    await menu("加一张问题清单工作表");
    await expect.poll(async () => Object.keys(await place.content()).length).toBe(4);
    await picture("list");
    await menu("移除问题清单工作表");
    await expect.poll(async () => Object.keys(await place.content()).length).toBe(3);
    await asBefore();
  });

  it("reads a list by the columns a user shows", async () => {
    await place.select("台账", "A2");
    await button("手动指定列").click();
    await place.panel.getByLabel("A 列 事情").selectOption({ label: "三级指标（指标名称）" });
    await place.panel.getByLabel("B 列 想做到").selectOption({ label: "指标值" });
    await place.panel.getByLabel("C 列 做到了").selectOption({ label: "实际完成值" });
    await place.panel.getByLabel("D 列 占多少").selectOption({ label: "分值" });
    await button("按这样读表").click();
    await place.panel.getByRole("region", { name: "结论" }).waitFor();
    await asBefore();
    expect(place.trouble()).toEqual([]);
  });
});
