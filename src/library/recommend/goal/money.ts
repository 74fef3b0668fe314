import type { Promised } from "./promised";
import { withoutOpening } from "./clauses";

const standard =
  /每(生|人|户|亩|村|头|只|辆|公里|平方米|个)(?:每(天|日|月|年|学期))?(?:补助|补贴|奖补|发放)?(\d+(?:\.\d+)?)(万?元)/;
const benefit =
  /^([\u4e00-\u9fa5]*(?:增收|销售额|产值|收入|税收|投资|研发投入|节约|节支|减支|到位资金|消费|风险保障|贷款))(?:达到?|不低于|约|共)?(\d+(?:\.\d+)?)((?:万|亿)?元)/;
const price =
  /每(台套|台|套|辆|架|艘|盏|座|件|册|份|支|块|个)(?:采购)?(?:单价|价格|均价)(?:不超过|不高于|控制在|低于)(\d+(?:\.\d+)?)(万?元)/;
/** What is put in is no effect. */
const input = /^(?:总|计划|完成|项目|财政|申请|安排)?(?:投资|投入|资金)/;

/** `每架单价不超过5万元`: what a piece may cost. */
export function promisedPrice(clause: string): Promised | null {
  const [, piece = "", figure = "", money = ""] = price.exec(clause) ?? [];
  return piece === "" ? null : { name: "采购单价", kind: "成本", sample: `≤${figure}${money}/${piece}` };
}

/** `按每生每天5元补助` is 补助标准; what the money brings is an effect. */
export function promisedMoney(clause: string): Promised | null {
  const [, whom = "", per = "", rate = "", money = ""] = standard.exec(clause) ?? [];
  if (rate !== "")
    return {
      name: "补助标准",
      kind: "成本",
      sample: `=${rate}${money}/${whom}${per === "" ? "" : `·${per}`}`,
    };
  const [, words = "", figure = "", unit = ""] = benefit.exec(withoutOpening(clause)) ?? [];
  if (figure === "" || input.test(words)) return null;
  if (words.endsWith("贷款")) return { name: `${words}金额`, kind: "数量", sample: `≥${figure}${unit}` };
  const name = /(?:额|值|收入|税收)$/.test(words) ? words : `${words}金额`;
  return { name, kind: "经济效益", sample: `≥${figure}${unit}` };
}
