import { complain } from "./say";

const mostNames = 10;

/** Says in one line what was handed in and is no workbook: nobody would miss it in the results. */
export function tellOthers(
  others: readonly { readonly path: string }[],
  undone: string,
  tell = complain,
): void {
  if (others.length === 0) return;
  const named = others
    .slice(0, mostNames)
    .map(({ path }) => path)
    .join("、");
  const more = others.length > mostNames ? " 等" : "";
  tell(`另有 ${others.length} 个文件不是表格文件或只是链接，${undone}：${named}${more}。`);
}
