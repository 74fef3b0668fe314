import { selfReviewForm } from "../drafting/blank-forms/self-review-form";
import { targetForm } from "../drafting/blank-forms/target-form";
import { fflateCodec } from "../office-file/codec-fflate";
import { draftWorkbook } from "../office-file/write/draft-workbook";
import type { SheetDraft } from "../sheet/sheet-draft";

/** An official form that one can begin with. */
export interface NewForm {
  readonly name: string;
  readonly use: string;
  readonly load: () => Promise<Uint8Array>;
}

async function bytesOf(draft: SheetDraft): Promise<Uint8Array> {
  const made = await draftWorkbook([draft], fflateCodec);
  if (!made.ok) throw new Error(made.failure.message);
  return made.value;
}

const thisYear = (): number => new Date().getFullYear();

/** The blank forms, in the order in which a project meets them. */
export const newForms: readonly NewForm[] = [
  {
    name: "项目支出绩效目标申报表",
    use: "申报预算时填：目标、指标、指标值和分值",
    load: () => bytesOf(targetForm(thisYear())),
  },
  {
    name: "项目支出绩效自评表",
    use: "预算执行完填：完成值、得分和偏差原因",
    load: () => bytesOf(selfReviewForm(thisYear())),
  },
];
