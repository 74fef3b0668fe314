import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { publicWorkbook } from "../../src/documents/publication/public-xlsx";
import { publicationOf } from "../../src/documents/publication/publication";
import { parseTable } from "../../src/sheet/table-text";

test("a wide form is printed across, a narrow one upright", async () => {
  const reason = "受汛期影响，部分路段延后施工，已于次月完工";
  const laidOut = async (heads: string, cells: string): Promise<string | undefined> => {
    const { grid } = parseTable(`
    | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | ${heads}
    | 产出指标 | 数量指标 | 安装路灯 | ≥360盏 | ${cells}`);
    const parts = unzipSync(
      await publicWorkbook(publicationOf([grid], { names: [], released: false }).sheets),
    );
    return /orientation="(\w+)"/.exec(strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array()))?.[1];
  };
  expect(await laidOut("分值 |", "60 |")).toBe("portrait");
  expect(
    await laidOut(
      "实际完成值 | 分值 | 得分 | 偏差原因 | 改进措施 |",
      `300盏 | 60 | 50 | ${reason} | ${reason} |`,
    ),
  ).toBe("landscape");
});
