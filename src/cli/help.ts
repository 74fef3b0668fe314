import { profiles } from "../profile/profiles";

/** The text of `biaochi --help`. */
export function helpText(): string {
  return [
    "标尺：检查预算绩效目标表和自评表",
    "",
    "  biaochi check 文件或文件夹…   检查哪里会被退回、为什么、怎么改",
    "  biaochi read  文件或文件夹…   读出表里填了什么",
    "",
    "选项",
    "  --json            每张表一行 JSON",
    "  --profile 口径    " + profiles.map(({ id, name }) => `${id}（${name}）`).join("、"),
    "  --html 文件       另存一份网页报告",
    "  --fix safe|all    修复写到副本：safe 只改书写，all 用每个问题的第一个建议",
    "  --out 目录        副本放在哪里，和 --fix 一起用",
    "",
    "支持 .xlsx .xlsm .xls .et；原文件不会改动。",
    "退出码：0 没有错误，1 有错误，2 参数不对或有文件读不了。",
  ].join("\n");
}
