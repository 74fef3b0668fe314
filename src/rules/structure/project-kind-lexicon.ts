/** Projects that must name their cost: building, repair, purchase. */
const costKind = /工程|修缮|购置|采购/;
/** The same words where they mean no building and no purchase of the project's own. */
const otherSense =
  /工程(?:师|学院|大学|学校|中心|咨询|研究|技术|系列|专业|人才)|(?:希望|民心|惠民|民生|雪亮|春蕾|阳光|人才|文化|安心|系统|暖心|放心|菜篮子|素质|质量|品牌|德政)工程|(?:采购|购置)(?:中心|管理|监管|监督|平台|评审|代理|税|补贴)|政府采购(?:法|政策|业务|培训|宣传)/;

/** Projects whose results people feel. */
const forPeople =
  /救助|低保|助学|奖学|助残|养老|高龄津贴|免费开放|便民|惠民|公共服务|技能培训|就业|公交|环卫|保洁|营养改善|公共卫生|义诊|家庭医生/;

/** The word in a project's name that makes it one of building, repair or purchase; undefined where there is none. */
export function costKindOf(project: string): string | undefined {
  return otherSense.test(project) ? undefined : costKind.exec(project)?.[0];
}

/** True for projects whose name says that they serve the public. */
export function servesPeople(project: string): boolean {
  return forPeople.test(project);
}
