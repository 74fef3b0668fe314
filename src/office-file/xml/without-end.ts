/** A tag as written without its end (`>` or `/>`) and the space before it; a pattern would begin anew at every space. */
export function withoutEnd(tag: string): string {
  const end = tag.endsWith("/>") ? 2 : tag.endsWith(">") ? 1 : 0;
  return tag.slice(0, tag.length - end).trimEnd();
}
