import type { Operator } from "./value";
import { rolesOf } from "./roles-of";
import { wordFinder } from "./word-finder";

/** What a word beside a figure says: an operator, that the figure is rough, or nothing that matters. */
export type Role = Operator | "about" | "silent";

/** Words and signs before a figure. */
export const rolesBefore = rolesOf<Role>({
  "≥":
    "≥ >= => ≥= =≥ >≥ ≥> 》= 〉= 不低于 不少于 不小于 不得低于 不得少于 不得小于 不能低于 不能少于 应不低于 应不少于 至少 最少 最低 最低不低于 起码 " +
    "大于等于 大于或等于 大于或者等于 大于/等于 大等于 高于等于 高于或等于 多于等于 多于或等于 不下于 不低於 不短于",
  "≤":
    "≤ <= =< ≤= =≤ <≤ ≤< 《= 〈= 不超过 不超 不超出 未超过 不高于 不多于 不大于 不长于 不得超过 不得高于 不得大于 不得多于 不能超过 不能高于 不突破 至多 最多 最高 最长 " +
    "最高不超过 最多不超过 最长不超过 小于等于 小于或等于 小于或者等于 小于/等于 小等于 低于等于 低于或等于 少于等于 少于或等于 控制在 控制 应控制在 不晚于 不迟于",
  ">": "> 》 〉 大于 高于 超过 多于 超出 超",
  "<": "< 《 〈 小于 低于 少于 不足 不到 短于",
  "=": "= == 等于",
  "±": "± +- +/- ±/ 正负",
  about: "约 约为 大约 大约为 大概 近 将近 接近 ~",
  silent:
    "达 达到 已达 已达到 应达到 需达到 须达到 共 共计 合计 总计 累计 总共 为 : 正向指标 反向指标 正向 反向 逆向 人民币",
});

/** Words behind a figure and its unit. */
export const rolesBehind = rolesOf<Role>({
  "≥": "以上 及以上 或以上 及其以上 含以上 (含以上) (及以上) (含)以上 (以上)",
  "≤": "以下 及以下 或以下 及其以下 以内 之内 内 及以内 含以下 (含)以下 (含以内) (含)以内 (以内) (以下) (以内含)",
  about: "左右 上下 (左右)",
  silent: "整 (含) (不含) 之间 人民币 止 (包含) (含本数)",
});

export const wordBefore = wordFinder(rolesBefore.keys());
export const wordBehind = wordFinder(rolesBehind.keys());

/** The operator a text of an operator column stands for. */
export function operatorNamed(text: string): Operator | undefined {
  const role = rolesBefore.get(text) ?? rolesBehind.get(text);
  return role === "about" || role === "silent" ? undefined : role;
}
