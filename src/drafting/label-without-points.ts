/** 产出指标（50分） → 产出指标: the points of a level belong to the form that prints them. */
export function labelWithoutPoints(label: string): string {
  return label.replace(/[（(]\s*\d+(?:\.\d+)?\s*(?:分\s*)?[)）]/g, "").trim();
}
