import type { CellAddress } from "../../sheet/address";

const charactersALine = 20;
const mostRows = 24;

/** The drawing that belongs to the comments of a sheet, in the old drawing language that comments still need. */
export function newDrawing(shapes: string, map: number): string {
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${map}"/></o:shapelayout>` +
    `${commentShapeType}${shapes}</xml>`
  );
}

/** The kind of shape that a comment's box is; a drawing has it once. */
export const commentShapeType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** The box of one comment, beside its cell and as high as its text. */
export function commentShape(id: number, { row, col }: CellAddress, text: string): string {
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / charactersALine)), 0);
  const top = Math.max(0, row - 1);
  const anchor = [col + 1, 12, top, 4, col + 5, 12, top + Math.min(mostRows, lines + 1), 4].join(", ");
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${col}</x:Column>` +
    "</x:ClientData></v:shape>"
  );
}
