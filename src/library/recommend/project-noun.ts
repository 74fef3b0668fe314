const codes = /^[\dA-Za-z]{6,}[-—_:：]?/;
const brackets = /[（(【[][^（）()【】[\]]*[）)】\]]/g;
const years = /\d{4}[-—–至~]\d{4}年?度?|(?:19|20)\d{2}年?度?(?!\d)|\d{1,2}月份?|[“”"'《》·、，,。；;]/g;
const batches =
  /第[一二三四五六七八九十\d]+批(?:次)?|提前下达|关于|下达|拨付|追加|结转|年初预算|预算内|预算|本级|上级|其中|[一二三四五六七八九十]期/g;
const layers =
  /(?:中央|国家级|省级|市级|区级|县级|市本级|县本级|区本级|镇级|省市|中省市?|财政|专项)(?=.{2})/g;
const place =
  /^[\u4e00-\u9fa5]{2,5}?(?:省|自治区|自治州|自治县|(?<![城都夜超集门上])市(?![场民政容])|县(?![域城级道乡中])|(?<![社小园校景灾院矿林库项牧])区(?![域级]))(?=[\u4e00-\u9fa5]{4})/;
const wrappers =
  /(?:专项|项目|工程款|资金|工作经费|专项经费|经费|支出|款项|尾款|费用|部门整体|整体|单位|类|等)$/;
const keptTails = /(?:公用经费|人员经费|办公经费|运转经费|业务经费|保障经费|奖补资金)$/;

/**
 * What a project is about: its name without code, year, place, level of government, batch and the words for money.
 * `2024年省级农村低保补助资金（第二批）` → `农村低保补助`.
 */
export function projectNoun(project: string): string {
  let text = project.normalize("NFKC").replace(/\s+/g, "").replace(codes, "").replace(brackets, "");
  text = text.replace(years, "").replace(batches, "").replace(layers, "");
  const withoutPlace = text.replace(place, "");
  text = withoutPlace === "" ? text : withoutPlace;
  while (text.length > 2 && !keptTails.test(text)) {
    const shorter = text.replace(wrappers, "");
    if (shorter === text || shorter.length < 2) break;
    text = shorter;
  }
  return text;
}
