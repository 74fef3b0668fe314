import { blankForm } from "../drafting/blank-forms/fill-form";
import type { FormTemplate } from "../drafting/blank-forms/form-template";
import { fflateCodec } from "../office-file/codec-fflate";
import { draftWorkbook } from "../office-file/write/draft-workbook";

/** A workbook of one blank form for this year. */
export async function newFormBytes(form: FormTemplate): Promise<Uint8Array> {
  const made = await draftWorkbook([blankForm(form, new Date().getFullYear())], fflateCodec);
  if (!made.ok) throw new Error(made.failure.message);
  return made.value;
}

/** The forms that most units meet in a year: their ids, and what is done with them. */
export const usualForms: ReadonlyMap<string, string> = new Map([
  ["target-weights", "申报预算时填：目标、指标、指标值和分值"],
  ["monitoring-national", "年中填：执行情况、全年预计和偏差原因"],
  ["review-national", "预算执行完填：完成值、得分和偏差原因"],
  ["department-target", "部门编预算时填：年度主要任务、目标和指标"],
  ["department-review", "部门年终填：预算执行、完成值和得分"],
  ["transfer-review", "转移支付年终填：资金管理情况和完成值"],
]);
