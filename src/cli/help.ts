import { profiles } from "../profile/profiles";

const usage: Readonly<Record<string, string>> = {
  check: "  biaochi check 文件或文件夹…   检查哪里会被退回、为什么、怎么改",
  read: "  biaochi read  文件或文件夹…   读出表里填了什么",
  review: "  biaochi review 文件或文件夹… --out 目录   审核一批报表，汇总结果",
  publish: "  biaochi publish 文件或文件夹… --out 目录  做公开件：隐去电话、证件号码、账号、邮箱和姓名",
  next: "  biaochi next 文件或文件夹… --to 表 --out 目录  接着生成监控表、自评表或下年目标表",
  merge: "  biaochi merge 结果目录…       合并分片或几批的结果",
  recommend: "  biaochi recommend --project 项目名称   推荐绩效指标，并说明理由",
  search: "  biaochi search 内容           在指标库里查找，可用拼音或首字母",
  library: "  biaochi library check 文件…   检查自建指标库（.json、.xlsx、.xls、.et）",
};

interface Section {
  readonly commands: readonly string[];
  readonly lines: readonly string[];
}

const sections: readonly Section[] = [
  {
    commands: ["check", "read"],
    lines: ["check 和 read 的选项", "  --json            每张表一行 JSON"],
  },
  {
    commands: ["check"],
    lines: [
      "check 另有",
      `  --profile 口径    ${profiles.map(({ id, name }) => `${id}（${name}）`).join("、")}`,
      "  --html 文件       另存一份网页报告",
      "  --fix safe|all    修复写到副本：safe 只改书写，all 用每个问题的第一个建议",
      "  --out 目录        副本放在哪里，和 --fix 一起用",
    ],
  },
  {
    commands: ["review", "merge"],
    lines: [
      "review 和 merge 的选项",
      "  --out 目录        结果放在哪里；merge 默认放在第一个结果目录",
      "  --depth 深度      unit 单位自评、department 主管部门初审（默认）、finance 财政审核",
      "  --projects 文件   应报项目清单（单位、项目、批复金额），列出应报未报",
      "  --last 目录       上次的结果目录，列出已改、未改和新增",
      "  --date 日期       退回日期，整改期限由此起算，默认今天",
      "  --opinions 种类   另出审核意见：docx、xlsx 和 comments（批注退回件），逗号分隔",
      "  --reviewed 文件   批量审核导出的本批结果：意见、核查分数和降级情形写进各种文书",
      "  --sample 10%|20   抽查复核名单；--seed 种子，--by-unit 按单位分层，--weight equal|money|risk",
      "  --evaluate 20%    部门评价名单，得分低、问题多的优先；--evaluate-by count|money",
      "  --ranking         得分排名：末位、降级情形和预算线",
      "  --json            汇总成一行 JSON",
    ],
  },
  {
    commands: ["review"],
    lines: [
      "review 另有",
      "  --list 文件       审核名单，一行一个路径",
      "  --shard i/N       只做 N 份中的第 i 份（从 0 开始），之后用 merge 合并",
      "  --resume          接着上次中断的地方做",
      "  --jobs N          同时处理几个文件，默认与处理器核数相同",
      "  --profile 口径    同 check",
    ],
  },
  {
    commands: ["recommend", "search"],
    lines: [
      "recommend 和 search 的选项",
      "  --industry 行业   行业编号或名称，如 education、教育",
      "  --level2 名称     只要某个二级指标，如 数量指标",
      "  --limit N         最多几个，默认 30",
      "  --json            结果是一行 JSON",
    ],
  },
  {
    commands: ["recommend"],
    lines: [
      "recommend 另有",
      "  --goal 文字       年度绩效目标，推荐更准",
      "  --class 编码      支出功能分类科目，3、5 或 7 位",
    ],
  },
  {
    commands: ["publish"],
    lines: [
      "publish 的选项",
      "  --out 目录          公开件放在哪里",
      "  --format xlsx|html  公开件的格式；--one 合成一个文件",
      "  --names 姓名,姓名   另外要隐去的姓名；--release 已确认疑似涉密的表可以公开",
    ],
  },
  {
    commands: ["next"],
    lines: [
      "next 的选项",
      "  --to 表           监控表、自评表或下年目标表（monitoring、review、next-target）",
      "  --out 目录        副本放在哪里，新表接在原有工作表后面",
      "  --month N         监控截至的月份，默认按口径；--profile 口径",
    ],
  },
];

/** The text of `biaochi --help`, or of one command's. */
export function helpText(command?: string): string {
  const only = command !== undefined && Object.hasOwn(usage, command) ? command : undefined;
  const shown = sections.filter(({ commands }) => only === undefined || commands.includes(only));
  return [
    ...["标尺：检查预算绩效目标表和自评表", ""],
    ...(only === undefined ? Object.values(usage) : [usage[only] ?? ""]),
    "",
    ...shown.flatMap(({ lines }) => [...lines, ""]),
    "biaochi 命令 --help 只看一个命令；biaochi --version 看版本。",
    "支持 .xlsx .xlsm .xls .et .ods；原文件不会改动。",
    "退出码：0 没有错误，1 有错误，2 参数不对或有文件读不了；review、merge、publish 和 next：0 完成，2 参数不对或读写失败，3 有文件未能处理。",
  ].join("\n");
}
