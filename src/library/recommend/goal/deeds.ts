import type { Kind } from "../../kinds";

/** What money is spent on doing, with what is worth measuring about it. */
export interface Deed {
  readonly words: readonly string[];
  /** The expenditure type it is part of. */
  readonly type: string;
  /** `{}` stands for the thing with the deed behind it: 医疗设备采购. */
  readonly measures: Readonly<Partial<Record<Kind, readonly string[]>>>;
}

const money = /(?:补贴|补助|津贴|资金|金|工资|报酬|待遇|保险|生活费|薪酬|低保|社保)$/;

const payment: Deed = {
  words: ["发放", "补助", "补贴", "资助", "救助"],
  type: "补贴发放",
  measures: {
    数量: ["{}人数 ≥1200人"],
    质量: ["{}准确率 =100%"],
    时效: ["{}及时率 =100%"],
    满意度: ["{}对象满意度 ≥90%"],
  },
};

/** What is handed out in kind is counted by the piece. */
const handout: Deed = {
  words: ["发放"],
  type: "物资储备与采购",
  measures: { 数量: ["{}数量 ≥2000件"], 质量: ["{}准确率 =100%"], 时效: ["{}及时率 =100%"] },
};

/** What is bought and is no equipment is used up, and counted by what it is. */
const supply: Deed = {
  words: ["采购", "购买"],
  type: "物资储备与采购",
  measures: {
    数量: ["{}数量 ≥2000件"],
    质量: ["{}合格率 =100%"],
    时效: ["{}及时率 =100%"],
    成本: ["{}单价 ≤50元"],
  },
};
const equipment =
  /设备|仪器|器材|器械|装备|车|机|系统|软件|平台|终端|电脑|空调|桌椅|家具|服务|房|船|监控|设施|服装|制服|图书/;

const deeds: readonly Deed[] = [
  {
    words: ["新建", "改建", "扩建", "改扩建", "建设", "建成", "修建"],
    type: "工程建设",
    measures: {
      数量: ["{}数量 ≥1个"],
      质量: ["{}验收合格率 =100%"],
      时效: ["{}按期完工率 =100%"],
      成本: ["{}成本 ≤300万元"],
    },
  },
  {
    words: ["铺设", "硬化", "安装", "治理"],
    type: "工程建设",
    measures: {
      质量: ["{}验收合格率 =100%"],
      时效: ["{}按期完成率 =100%"],
      成本: ["{}成本 ≤300万元"],
    },
  },
  {
    words: ["维修", "修缮", "改造", "装修", "加固", "修复", "翻新"],
    type: "修缮改造",
    measures: {
      数量: ["{}数量 ≥12处"],
      质量: ["{}验收合格率 =100%"],
      时效: ["{}按期完工率 =100%"],
      成本: ["{}成本 ≤60万元"],
    },
  },
  {
    words: ["购置", "采购", "购买", "更新", "配备"],
    type: "设备购置",
    measures: {
      数量: ["{}数量 ≥20台"],
      质量: ["{}验收合格率 =100%"],
      时效: ["{}及时率 =100%"],
      成本: ["{}成本 ≤80万元"],
    },
  },
  payment,
  {
    words: ["奖励", "奖补"],
    type: "奖励奖补",
    measures: {
      数量: ["{}项目数量 ≥12个"],
      质量: ["{}对象审核合规率 =100%"],
      时效: ["{}发放及时率 =100%"],
      成本: ["{}标准 ≤20万元/个"],
    },
  },
  {
    words: ["慰问", "帮扶"],
    type: "帮扶与慰问",
    measures: {
      数量: ["{}人数 ≥200人"],
      质量: ["{}对象准确率 =100%"],
      时效: ["{}及时率 =100%"],
      成本: ["{}标准 ≤500元/人"],
    },
  },
  {
    words: ["培训", "轮训"],
    type: "培训",
    measures: {
      数量: ["{}人次 ≥600人次"],
      质量: ["{}合格率 ≥95%"],
      时效: ["{}完成及时率 =100%"],
      成本: ["人均{}成本 ≤1600元/人"],
      满意度: ["{}学员满意度 ≥90%"],
    },
  },
  {
    words: ["宣传"],
    type: "宣传",
    measures: {
      数量: ["{}次数 ≥12次"],
      质量: ["{}覆盖率 ≥90%"],
      时效: ["{}及时率 =100%"],
      社会效益: ["{}知晓率 ≥85%"],
    },
  },
  {
    words: ["监测", "检测", "抽检", "检验"],
    type: "监测检测",
    measures: { 数量: ["{}次数 ≥12次"], 质量: ["{}任务完成率 =100%"], 时效: ["{}及时率 =100%"] },
  },
  {
    words: ["防治", "消杀"],
    type: "监测检测",
    measures: { 质量: ["{}任务完成率 =100%"], 时效: ["{}及时率 =100%"] },
  },
  {
    words: ["检查", "执法", "巡查", "督查", "整治"],
    type: "检查执法",
    measures: {
      数量: ["{}次数 ≥24次"],
      质量: ["{}任务完成率 =100%"],
      时效: ["{}及时率 =100%"],
      社会效益: ["{}问题整改率 ≥95%"],
    },
  },
  {
    words: ["养护", "管护", "保洁", "清扫", "清运", "维护"],
    type: "日常养护管护",
    measures: { 质量: ["{}达标率 ≥95%"], 时效: ["{}及时率 ≥95%"], 成本: ["{}成本 ≤80万元"] },
  },
  {
    words: ["运维"],
    type: "信息化运维",
    measures: {
      数量: ["{}次数 ≥12次"],
      质量: ["{}合格率 ≥98%"],
      时效: ["{}响应时间 ≤2小时"],
      成本: ["{}成本 ≤20万元"],
    },
  },
  {
    words: ["租赁", "租用"],
    type: "租赁",
    measures: {
      数量: ["{}数量 =10台"],
      质量: ["{}合同履约率 =100%"],
      时效: ["{}费用支付及时率 =100%"],
      成本: ["{}费用 ≤36万元"],
    },
  },
  {
    words: ["调查", "普查", "编制", "研究", "评估", "设计", "勘察"],
    type: "课题研究与规划编制",
    measures: {
      质量: ["{}成果验收合格率 =100%"],
      时效: ["{}完成及时率 =100%"],
      成本: ["{}成本 ≤80万元"],
    },
  },
  {
    words: ["委托", "外包"],
    type: "委托与购买服务",
    measures: { 质量: ["{}考核合格率 ≥95%"], 时效: ["{}及时率 ≥95%"], 成本: ["{}费用 ≤60万元"] },
  },
  {
    words: ["结算", "清偿"],
    type: "工程尾款与合同结算",
    measures: {
      数量: ["{}项目数量 ≥5个"],
      质量: ["{}准确率 =100%"],
      时效: ["{}及时率 =100%"],
      社会效益: ["{}争议件数 =0件"],
    },
  },
];

const byWord = new Map(deeds.flatMap((deed) => deed.words.map((word) => [word, deed] as const)));

/** All words for deeds. */
export const deedWords: readonly string[] = [...byWord.keys()];

/** What people do is put in order by checks, a place by building: 市场秩序整治, 村庄整治. */
const conduct =
  /违|非法|乱|秩序|市场|行业|安全|隐患|风险|交通|治安|经营|酒|超限|超载|执法|专项|网络|赌|毒|诈骗|欠/;

/** What is kept running has neither an area nor a length: 公务用车运行维护, 放映设备维护. */
const machines = /车|设备|仪器|器材|机组/;
/** What is upheld is no thing: 维护林区稳定. */
const upheld = /业$|稳定|权益|和谐|治安|利益|正义|形象|安全$/;
/** Such a thing is put up, and is no building: 灾备中心建设. */
const systems = /系统|平台|网络|网站|软件|信息|数据|灾备|监控/;
/** People are examined, not inspected: 妇女两癌检查. */
const patients = /两癌|孕前|婚前|医学|健康|儿童|妇女|老年|学生|职工|干部/;

/** The deed that a word stands for when it is done to a thing. */
export function deedOf(word: string, thing: string): Deed | undefined {
  if (word === "发放" && !money.test(thing)) return handout;
  if (word === "整治" && !conduct.test(thing)) return byWord.get("改造");
  if (word === "检查" && patients.test(thing)) return byWord.get("检测");
  if (word === "维护" && (machines.test(thing) || upheld.test(thing))) return undefined;
  if (word === "建设" && systems.test(thing)) return undefined;
  if (word === "维护" && systems.test(thing)) return byWord.get("运维");
  if (supply.words.includes(word) && !equipment.test(thing)) return supply;
  return byWord.get(word);
}
