const codes = /^(?:[\dA-Za-z]{6,}[-—_:：]?|\d+[名个户人家所座条处])/;
/** A level of government with no name before it. */
const level = /^(?:市(?![场民政容区直县])|县(?![域城级道乡委直村])|区(?![域级直]))(?=[\u4e00-\u9fa5]{4})/;
const brackets = /[（(【[][^（）()【】[\]]*[）)】\]]/g;
const years = /\d{4}[-—–至~]\d{4}年?度?|(?:19|20)\d{2}年?度?(?!\d)|\d{1,2}月份?|[“”"'《》·、，,。；;]/g;
const batches =
  /第[一二三四五六七八九十\d]+批(?:次)?|提前下达|关于|下达|拨付|追加|结转|年初预算|预算内|预算|本级|上级|其中|[一二三四五六七八九十]期/g;
const layers =
  /(?:中央|国家级|省级|市级|区级|县级|市本级|县本级|区本级|镇级|省市|中省市?|财政|专项)(?=.{2})/g;
const place =
  /^[\u4e00-\u9fa5]{2,5}?(?:省(?!道)|自治区|自治州|自治县|(?<![城都夜超集门上])市(?![场民政容])|(?<!大)县(?![域城级道乡中])|(?<![社小园校景灾院矿林库项牧])区(?![域级]))(?=[\u4e00-\u9fa5]{4})/;
/** Whose project it is: 市公安局公务用车购置 is about cars. */
const unit =
  /^[\u4e00-\u9fa5]{0,6}?[省市县区](?:公安|教育|教体|财政|民政|水利|水务|林业|农业农村|卫生健康|卫健|交通运输|交通|应急管理|应急|自然资源|生态环境|市场监督管理|文化和旅游|文旅|住房和城乡建设|住建|发展和改革|发改|人力资源和社会保障|人社|司法|审计|统计|医疗保障|医保|退役军人事务|城市管理|气象|税务|档案|信访)(?:局|委员会|委|厅)(?=[\u4e00-\u9fa5]{4})/;
const wrappers =
  /(?:专项|项目|工程款|资金|工作经费|专项经费|经费|支出|款项|尾款|费用|部门整体|整体|单位|类|等)$/;
const keptTails = /(?:公用经费|人员经费|办公经费|运转经费|业务经费|保障经费|奖补资金)$/;

/** Behind work, 补助 tells where the money comes from; behind people and what they get, it is what is paid to them. */
const transferred =
  /(?<=建设|改造|维修|修缮|改革|发展|提升|能力|体系|制度|服务|事业|开放|监管|执法|防疫|防治|防控|治理|整治|修复|保护|管护|养护|维护|运行|运转|监测|预报|普查|调查|推广|振兴|教育|工程|设施|抽检|驿站|基地|中心|院区|馆|剧团|放映|演出|运营|租机|收储|示范|创建|试点)(?:等)?补助(?=资金|经费|专项|项目|[（(]|$)/g;

/** Behind a fund or a tax it tells the same: 旅游发展基金补助地方项目, 车购税补助普通国省道. */
const passedOn =
  /(?<=利息|费用|处理费|处置费|运行费|运行维护费|发电|保费|价差|差价|亏损)补[贴助]|(?<=基金|购税|购置税|收入|税费|专项资金|专项)补助(?:地方)?|补助地方/g;

/** A project's name without the word for money that was passed on to a unit for its work: 食品监管补助资金 → 食品监管资金. */
export function withoutTransfer(project: string): string {
  return project.replace(transferred, "").replace(passedOn, "");
}

/**
 * What a project is about: its name without code, year, place, level of government, batch and the words for money.
 * `2024年省级农村低保补助资金（第二批）` → `农村低保补助`.
 */
export function projectNoun(project: string): string {
  let text = project.normalize("NFKC").replace(/\s+/g, "").replace(codes, "").replace(brackets, "");
  text = withoutTransfer(text);
  text = text.replace(years, "").replace(batches, "").replace(layers, "");
  text = text.replace(unit, "");
  const withoutPlace = text.replace(place, "");
  text = (withoutPlace === "" ? text : withoutPlace).replace(level, "");
  while (text.length > 2 && !keptTails.test(text)) {
    const shorter = text.replace(wrappers, "");
    if (shorter === text || shorter.length < 2) break;
    text = shorter;
  }
  return text;
}
