import { profiles } from "../profile/profiles";

/** The text of `biaochi --help`. */
export function helpText(): string {
  return [
    "标尺：检查预算绩效目标表和自评表",
    "",
    "  biaochi check 文件或文件夹…   检查哪里会被退回、为什么、怎么改",
    "  biaochi read  文件或文件夹…   读出表里填了什么",
    "  biaochi review 文件或文件夹… --out 目录   审核一批报表，汇总结果",
    "  biaochi merge 结果目录…       合并分片或几批的结果",
    "",
    "选项",
    "  --json            每张表一行 JSON",
    "  --profile 口径    " + profiles.map(({ id, name }) => `${id}（${name}）`).join("、"),
    "  --html 文件       另存一份网页报告",
    "  --fix safe|all    修复写到副本：safe 只改书写，all 用每个问题的第一个建议",
    "  --out 目录        副本放在哪里，和 --fix 一起用",
    "",
    "review 和 merge 的选项",
    "  --out 目录        结果放在哪里；merge 默认放在第一个结果目录",
    "  --list 文件       审核名单，一行一个路径",
    "  --depth 深度      unit 单位自评、department 主管部门初审（默认）、finance 财政审核",
    "  --projects 文件   应报项目清单（单位、项目、批复金额），列出应报未报",
    "  --last 目录       上次的结果目录，列出已改、未改和新增",
    "  --date 日期       退回日期，整改期限由此起算，默认今天",
    "  --opinions 种类   另出审核意见：docx、xlsx 和 comments（批注退回件），逗号分隔",
    "  --shard i/N       只做 N 份中的第 i 份（从 0 开始），之后用 merge 合并",
    "  --resume          接着上次中断的地方做",
    "  --jobs N          同时处理几个文件，默认与处理器核数相同",
    "",
    "支持 .xlsx .xlsm .xls .et；原文件不会改动。",
    "退出码：0 没有错误，1 有错误，2 参数不对或有文件读不了；review 和 merge：0 完成，2 参数不对或读写失败，3 有文件未能检查。",
  ].join("\n");
}
