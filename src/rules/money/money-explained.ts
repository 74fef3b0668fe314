import type { Form } from "../../form/form";
import { isBlank } from "../../values/blank";
import { moneyRows } from "./money-columns";

/** Words of somebody who says why money was left, added or taken away. */
const causes =
  /结余|结转|节约|节省|节支|招标|招投标|中标|尾款|质保金|进度款|未支付|未拨付|未到位|[次下]年.{0,6}支付|跨年|追加|调减|调增|核减|压减|统筹|收回|上缴|预算调整|调整预算/;

/** True where the form says anywhere why the money was not spent as planned. */
export function explainsMoney(form: Form): boolean {
  const { budget, remarks, goals, indicators } = form;
  if (budget && moneyRows(budget).some(({ reason }) => reason !== null && !isBlank(reason.text))) return true;
  if (
    remarks.some(({ role, value }) => !isBlank(value.text) && (role === "reason" || causes.test(value.text)))
  )
    return true;
  if (goals.some(({ actual }) => actual !== null && causes.test(actual.value.text))) return true;
  return indicators.some(
    ({ reason, extra }) => causes.test(reason?.text ?? "") || causes.test(extra.note?.text ?? ""),
  );
}
