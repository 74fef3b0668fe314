import { remember } from "../values/remember";
import type { Field, FormKind } from "../form/form";
import { isTitle } from "./labels";
import type { Rows } from "./rows";
import { cellsIn, fieldOf, type SheetView, type ViewCell } from "./sheet-view";

/** The title in the given rows: the first one wins. */
export function findTitle(view: SheetView, rows: Rows): Field | null {
  const title = cellsIn(view, rows).find(({ row, label }) => view.line(row).length <= 3 && isTitle(label));
  return title ? fieldOf(title) : null;
}

const formNumber = /\d{6}_\d{4}[a-z]{0,4}|(?<=报?表编?号:?)[A-Za-z\d][\w-]{2,20}/i;

/** The form number printed above the title (报表编号), if any. */
export function findNumber(view: SheetView, rows: Rows): Field | undefined {
  for (const cell of cellsIn(view, rows)) {
    const { key } = cell;
    const mayBe = key.length <= 40 && (key.includes("号") || key.includes("_"));
    const text = mayBe ? formNumber.exec(key)?.[0] : undefined;
    if (text !== undefined) return { ...fieldOf(cell), text };
  }
  return undefined;
}

const yearIn = /(20\d{2})(?:年|\)|—|-|$)/;

/** 2083 in a row of money is money: a bare figure is a year alone in its row, or beside or below a 年度. */
function isBareYear(view: SheetView, { row, col, key }: ViewCell): boolean {
  if (!/^20\d{2}$/.test(key)) return false;
  const line = view.line(row);
  if (line.length === 1) return true;
  const beside = line[line.findIndex((cell) => cell.col === col) - 1];
  return [beside, view.at(row - 1, col)].some((cell) => /年[度份]:?$/.test(cell?.key ?? ""));
}

/** The form's year: printed in or under the title, as （2021年度） or in a 年度 cell, else a 2021年度 anywhere in the head. */
export function findYear(view: SheetView, rows: Rows): number | null {
  let mentioned: number | null = null;
  for (const cell of cellsIn(view, rows)) {
    const { key } = cell;
    if (!key.includes("20")) continue;
    const mention = key.length <= 60 ? /(20\d{2})年度/.exec(key)?.[1] : undefined;
    if (mention) mentioned ??= Number(mention);
    const isHead = key.length <= 12 || /绩效|自评|^[(]/.test(key);
    if (key.length > 60 || !isHead) continue;
    const match = yearIn.exec(key);
    if (match && (key.includes("年") || isBareYear(view, cell) || isTitle(cell.label)))
      return Number(match[1]);
  }
  return mentioned;
}

/** What the columns of the table tell about the kind, for sheets whose title does not. */
export interface KindHints {
  readonly hasActual: boolean;
  readonly hasScore: boolean;
  /** What was reached is written down: a 目标表 that goes on as the review of its goals. */
  readonly isFilled: boolean;
  /** 全年预计完成情况 or 完成目标可能性: only monitoring looks ahead. */
  readonly looksAhead: boolean;
}

/** What the words of a title tell; the forms of a batch have few titles. */
const readKindWords = remember((title) => {
  const key = title.replace(/\s+/g, "");
  return {
    // Monitors and stations are bought and kept running as well.
    watches: /[效标行度踪双]监[控测]|监[控测](?:情况|自评)?表|^监控$/.test(key),
    judgesOrPlans: /自评|评价|目标表|申报/.test(key),
    reviews: /自评|评价|完成情况/.test(key),
    plans: /目标|申报|批复|审批/.test(key),
    asks: /申报|批复|审批/.test(key),
    isTransfer: /转移支付|区域绩效/.test(key),
    isDepartment: /部门整体|整体支出|整体绩效|(部门|单位)(单位)?整体/.test(key),
  };
});

/** The kind of form by its title, else by its columns. */
export function formKind(title: string, hints: KindHints): FormKind {
  const words = readKindWords(title);
  if (words.watches || (hints.looksAhead && !words.judgesOrPlans)) return "monitoring";
  const isReview =
    words.reviews || (hints.isFilled && !words.asks) || (!words.plans && (hints.hasActual || hints.hasScore));
  if (words.isTransfer) return isReview ? "transfer-review" : "transfer-target";
  if (words.isDepartment) return isReview ? "department-review" : "department-target";
  return isReview ? "project-review" : "project-target";
}
