/** Whether a cell shows its number in percent: 0.95 stands there as 95%. */
export function showsPercent(cell: { readonly format?: string | undefined } | null | undefined): boolean {
  return cell?.format?.includes("%") === true;
}
