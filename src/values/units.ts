import { wordFinder } from "./word-finder";

/** What a unit measures; only units of one kind can be converted. Months and working days have no exact length. */
export type UnitKind =
  | "ratio"
  | "money"
  | "length"
  | "area"
  | "volume"
  | "mass"
  | "time"
  | "months"
  | "workdays"
  | "energy"
  | "power"
  | "data"
  | "count";

/** A unit: `scale` is its size in the unit of its kind that has the scale 1. */
export interface Unit {
  readonly name: string;
  readonly kind: UnitKind;
  readonly scale: number;
}

/** Canonical name, size, other spellings. Names that are in use side by side (公斤 and 千克, 天 and 日) stay as written. */
const measures: readonly (readonly [UnitKind, string])[] = [
  ["ratio", "倍 1; 比例 1 比率; 个百分点 0.01 百分点; ‰ 0.001 千分比 千分率; ‱ 0.0001"],
  ["ratio", "% 0.01 %% %(百分比) 百分比(%) %%(百分比) 百分比% %百分比 百分比 百分率 百分号"],
  ["money", "元 1 圆 块钱; 千元 1000; 万元 10000 万圆; 百万元 1000000; 亿元 100000000 亿圆; 角 0.1"],
  ["length", "米 1 m; 公里 1000 km KM Km 千米; 分米 0.1 dm; 厘米 0.01 cm CM; 毫米 0.001 mm MM"],
  ["length", "延米 1; 延长米 1; 海里 1852"],
  ["area", "平方米 1 m2 M2 平米 平方 平方公尺; 平方公里 1000000 km2 KM2 平方千米; 平方厘米 0.0001 cm2"],
  ["area", "公顷 10000 hm2 ha; 亩 666.6666666666666"],
  ["volume", "立方米 1 m3 M3 立方 方; 升 0.001 L 公升; 毫升 0.000001 ml mL ML"],
  [
    "mass",
    "千克 1 kg KG Kg; 公斤 1; 斤 0.5; 吨 1000 t; 克 0.001 g; 毫克 0.000001 mg; 微克 0.000000001 μg ug",
  ],
  ["time", "秒 1 秒钟; 分钟 60 min; 小时 3600 h 个小时 钟头; 周 604800 个星期 星期 礼拜"],
  ["time", "天 86400 个自然日 自然日 个日历天 日历天; 日 86400"],
  ["months", "月 1; 个月 1; 季度 3 个季度; 年 12 周年; 学期 6 个学期; 学年 12 个学年"],
  ["workdays", "个工作日 1 工作日 个工作天 工作天"],
  ["energy", "千瓦时 1 kWh KWh kwh KWH 度电; 兆瓦时 1000 MWh"],
  ["power", "千瓦 1 kW KW kw; 兆瓦 1000 MW; 瓦 0.001 W"],
  ["data", "KB 1000; MB 1000000; GB 1000000000 G; TB 1000000000000; PB 1000000000000000"],
];

const counts =
  "个 人 人次 人份 人天 人日 人月 名 位 户 户次 次 次数 回 趟 遍 轮 轮次 场 场次 期 期次 批 批次 届 台 台套 台次 台班 套 套次 件 件次 份 册 本 部 辆 辆次 " +
  "车次 条 条次 座 处 处次 所 家 家次 村 组 个村 个乡镇 个社区 项 项次 篇 篇次 幅 棵 株 头 头次 只 只次 羽 尾 匹 口 粒 颗 枚 盏 根 杆 间 栋 幢 层 门 扇 樘 " +
  "节 节次 课时 学时 个学时 学分 课 堂 分 起 例 例次 宗 桩 块 片 张 张次 页 字 把 支 枝 瓶 袋 箱 盒 包 桶 罐 卷 捆 对 双 副 面 架 架次 艘 列 班 班次 航次 " +
  "床 床位 张床位 席 桌 岗 岗位 个岗位 点位 个点位 路 段 标段 个标段 井 眼 孔 塘 坝 道 种 类 款 型 样 批样 单 票 笔 股 度 站 站点 版 集 讲 套房 吨标准煤 " +
  "岁 亩次 家次 册次 头份 美元 人公里 车公里 吨公里 °C 工日 工时";

const units = new Map<string, Unit>();
for (const [kind, list] of measures) {
  for (const row of list.split("; ")) {
    const [name = "", scale, ...spellings] = row.split(" ");
    for (const spelling of [name, ...spellings]) units.set(spelling, { name, kind, scale: Number(scale) });
  }
}
for (const name of counts.split(" ")) units.set(name, { name, kind: "count", scale: 1 });

/** The unit a word stands for, by any of its spellings. */
export function unitNamed(word: string): Unit | undefined {
  return units.get(word);
}

/** The longest unit word at a place of a cleaned text. */
export const unitWordAt = wordFinder(units.keys());
