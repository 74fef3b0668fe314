import type { Promised } from "./promised";
import { withoutOpening } from "./clauses";

const deadline =
  /^(.{0,12}?)(\d{1,2}月)(\d{1,2}日|底|末|上旬|中旬|下旬)?(?:之?前|以前)(?:全部|基本|全面|陆续)?(.{0,8})$/;
const limit =
  /^(.{0,14}?)(\d+(?:\.\d+)?)(个工作日|小时|分钟|天|日)内(?:予以|完成|全部)?([\u4e00-\u9fa5]{2,4})/;
const done = /完工|竣工|开工|投产|到位|办结/;
const paid = /兑付|发放|拨付|到账|支付|采购|配备|安装|招标|验收|编制|报批|发布|播种|栽植/;

function timeOf(end: string): string {
  const verb = done.exec(end)?.[0] ?? "";
  if (verb !== "") return `${verb}时间`;
  const deed = paid.exec(end)?.[0] ?? "";
  return deed === "" || deed === "到账" ? "完成时间" : `${deed}完成时间`;
}

/** `11月底前完工` is 完工时间; the day is the target. */
export function promisedDate(clause: string): Promised | null {
  const [, , month = "", day = "", end = ""] = deadline.exec(clause) ?? [];
  return month === "" ? null : { name: timeOf(end), kind: "时效", sample: `${month}${day}前` };
}

/** `故障24小时内修复` is 故障修复时限. */
export function promisedLimit(clause: string): Promised | null {
  const [, before = "", figure = "", unit = "", verb = ""] = limit.exec(clause) ?? [];
  const subject = withoutOpening(before).replace(/^遇有?/, "");
  if (figure === "" || subject.length < 2) return null;
  return { name: `${subject}${verb}时限`, kind: "时效", sample: `≤${figure}${unit}` };
}
