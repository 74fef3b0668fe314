/** What every township does, whatever it writes in its name: fields of industries, the likeliest first. */
export const townshipFields: readonly string[] = [
  "general/乡镇（街道）综合运转",
  "general/信访维稳",
  "agriculture/农村人居环境整治",
  "general/基层党建与党员教育",
  "social/城乡最低生活保障",
  "transport/农村公路养护",
  "culture/文化馆与群众文化活动",
  "general/社会工作与网格治理",
  "agriculture/衔接推进乡村振兴",
  "emergency/安全生产监管",
  "agriculture/森林草原防火",
  "agriculture/动物疫病防控与畜牧业",
];

/** Departments that do more than their name says, or not all that their industry does. */
const departments: readonly (readonly [RegExp, readonly string[]])[] = [
  [/地震/, ["emergency/防震减灾", "emergency/应急物资与避险设施"]],
  [
    /应急/,
    [
      "emergency/安全生产监管",
      "emergency/应急指挥与值守",
      "emergency/应急救援队伍",
      "emergency/自然灾害救助",
      "emergency/防汛抗旱应急",
      "emergency/森林草原防灭火与航空消防",
      "emergency/应急物资与避险设施",
      "emergency/自然灾害综合风险普查与减灾",
    ],
  ],
  [
    /水利|水务/,
    [
      "agriculture/水利工程建设与河道治理",
      "agriculture/农村饮水安全",
      "agriculture/水库与水利工程管护",
      "agriculture/河湖长制与河道保洁",
      "agriculture/灌区改造与农田水利",
      "agriculture/水土保持与小流域治理",
      "agriculture/防汛抗旱",
      "agriculture/水资源节约与农业水价改革",
      "agriculture/水库移民后期扶持",
    ],
  ],
  [
    /林业|林草|林场/,
    [
      "agriculture/造林绿化",
      "agriculture/公益林与天然林管护",
      "agriculture/森林草原防火",
      "agriculture/林业有害生物防治",
      "agriculture/野生动植物与湿地保护",
      "environment/自然保护地与退耕还林",
    ],
  ],
  [
    /住房和城乡建设|住建|城乡建设/,
    [
      "urban/市政道路桥梁建设与维护",
      "housing/城镇老旧小区改造",
      "housing/农村危房改造",
      "housing/公租房与租赁补贴",
      "urban/城乡规划与建设管理",
      "urban/排水防涝与雨污管网",
      "urban/城镇污水处理厂与污水处理费",
      "housing/物业管理与房屋安全",
    ],
  ],
  [
    /城市管理|城管|环卫/,
    [
      "urban/环卫清扫保洁",
      "urban/城市管理执法与数字城管",
      "urban/生活垃圾收运与处理",
      "urban/园林绿化与公园",
      "urban/路灯照明与亮化",
      "urban/市政道路桥梁建设与维护",
      "urban/停车渣土与城市秩序专项管理",
      "urban/生活垃圾分类",
    ],
  ],
  [/财政/, ["general/财政管理与投资评审", "common/预算与财务管理", "general/税收征管与非税"]],
  [/司法/, ["security/普法与法治建设", "security/人民调解与社区矫正", "security/法律援助与公共法律服务"]],
  [
    /文化和?旅游|文化广电|文旅|文广|文体/,
    [
      "culture/公共文化场馆免费开放",
      "culture/文化馆与群众文化活动",
      "culture/旅游宣传与市场营销",
      "culture/旅游景区建设与市场监管",
      "culture/图书馆与全民阅读",
      "culture/文物保护与考古",
      "culture/非物质文化遗产保护",
      "culture/全民健身与体育场馆",
    ],
  ],
  [
    /市场监[管督]/,
    [
      "general/市场监管综合执法与消费维权",
      "general/食品安全监管",
      "general/药品医疗器械化妆品监管",
      "science/知识产权",
    ],
  ],
  [
    /人力资源|人社/,
    [
      "social/就业补助与公共就业服务",
      "social/职业技能培训与技能人才",
      "social/社会保险与养老保险补助",
      "social/劳动监察与劳动关系",
      "social/人事考试与公开招聘",
      "social/创业担保贷款与创业扶持",
      "general/人才引进与服务",
    ],
  ],
  [/退役军人/, ["social/退役军人优抚与抚恤", "social/退役安置与军休服务", "defense/双拥与军民共建"]],
  [
    /医保|医疗保障/,
    ["health/城乡居民基本医保补助", "health/医疗救助与优抚医疗", "health/医保监管与经办服务"],
  ],
  [
    /乡村振兴/,
    [
      "agriculture/衔接推进乡村振兴",
      "agriculture/农村人居环境整治",
      "agriculture/雨露计划与小额信贷",
      "general/驻村第一书记与驻村帮扶",
      "agriculture/特色产业与种养业奖补",
    ],
  ],
  [
    /发展和?改革|发改/,
    ["general/发展改革与价格管理", "environment/节能减排与循环经济", "grain/地方粮油储备"],
  ],
  [
    /工业和信息化|工信|经信|经济和信息化/,
    ["industry/中小企业发展", "industry/工业转型升级与技术改造", "industry/信息产业与通信"],
  ],
  [
    /组织部/,
    [
      "general/组织工作与干部队伍建设",
      "general/基层党建与党员教育",
      "general/人才引进与服务",
      "general/驻村第一书记与驻村帮扶",
      "general/老干部服务",
    ],
  ],
  [
    /民政/,
    [
      "social/城乡最低生活保障",
      "social/养老服务体系",
      "social/特困人员救助供养",
      "social/临时救助与急难救助",
      "social/残疾人两项补贴",
      "social/儿童福利与孤儿保障",
      "social/高龄津贴与老年福利",
      "social/婚姻登记社会组织与区划地名",
      "social/殡葬管理与惠民殡葬",
    ],
  ],
  [
    /卫生健康|卫健/,
    [
      "health/基本公共卫生服务",
      "health/基层医疗卫生机构能力提升",
      "health/计划生育奖励扶助",
      "health/疾病预防控制",
      "health/基本药物制度与村医补助",
      "health/公立医院建设与设备",
      "health/妇幼健康与免费筛查",
      "health/卫生监督与爱国卫生",
    ],
  ],
  [
    /自然资源(?!调查)|国土(?!空间|综合)/,
    [
      "natural/耕地保护与用地管理",
      "natural/不动产登记",
      "natural/地质灾害防治",
      "natural/国土空间规划与村庄规划",
      "natural/国土综合整治与高标准补充耕地",
      "natural/矿山生态修复与矿产管理",
      "natural/测绘地理信息与自然资源调查",
    ],
  ],
  [
    /教育(?=局|委|厅|和?体育|$)|教体/,
    [
      "education/义务教育公用经费",
      "education/家庭经济困难学生资助",
      "education/教师队伍建设",
      "education/校舍维修与校园安全",
      "education/学前教育",
      "education/教育考试与管理事务",
      "education/农村义务教育学生营养改善计划",
      "education/普通高中教育",
    ],
  ],
  [
    /交通运输|交通(?=局|委|厅|$)/,
    [
      "transport/农村公路养护",
      "transport/农村公路建设",
      "transport/普通国省干线公路养护",
      "transport/交通执法与治超",
      "transport/农村客运与出租车",
      "transport/危桥改造与安全防护",
    ],
  ],
  [
    /农业农村|农业(?=局|委|厅|$)/,
    [
      "agriculture/粮食生产与耕地保护补贴",
      "agriculture/高标准农田建设",
      "agriculture/动物疫病防控与畜牧业",
      "agriculture/农业技术推广与农民培训",
      "agriculture/特色产业与种养业奖补",
      "agriculture/农村人居环境整治",
      "agriculture/农业机械化与社会化服务",
      "agriculture/农作物病虫害防控与农业救灾",
    ],
  ],
  [/政法委/, ["security/平安建设与综治", "general/信访维稳", "general/社会工作与网格治理"]],
  [/宣传部/, ["general/宣传思想与精神文明建设", "culture/融媒体与新闻宣传"]],
  [/残联|残疾人联合会/, ["social/残疾人康复就业与服务", "social/残疾人两项补贴"]],
];

/** The fields of a department's work by its name; none where its name says no more than its industry. */
export function dutiesOf(name: string): readonly string[] {
  return departments.find(([words]) => words.test(name))?.[1] ?? [];
}

/** The same where the text is nothing but the name of a department's work: 自然资源, 民政. */
export function dutiesNamed(work: string): readonly string[] {
  return departments.find(([words]) => words.exec(work)?.[0] === work)?.[1] ?? [];
}

/** All fields that duties speak of. */
export const fieldsOfDuties: readonly string[] = [
  ...townshipFields,
  ...departments.flatMap(([, fields]) => fields),
];
