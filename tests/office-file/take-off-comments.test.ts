import { strFromU8, strToU8 } from "fflate";
import { expect, test } from "vitest";
import { withoutBoxes } from "../../src/office-file/patch/take-off-comments";

const box = (row: number, col: number, kind = "Note"): string =>
  `<v:shape id="s${row}"><x:ClientData ObjectType="${kind}"><x:Row>${row}</x:Row><x:Column>${col}</x:Column></x:ClientData></v:shape>`;
const without = (drawing: string, row: number, col: number): string =>
  strFromU8(withoutBoxes(strToU8(drawing), [{ row, col }]));

test("the box of a cell's comment is taken off, other boxes, buttons and empty shapes stay", () => {
  const others = `${box(1, 2)}<v:shape id="a"/>${box(4, 2, "Button")}`;
  expect(without(`<xml>${others}${box(4, 2)}</xml>`, 4, 2)).toBe(`<xml>${others}</xml>`);
});

test("a broken drawing is as it was, and takes no time that grows with its square", () => {
  const broken = `<xml>${"<v:shape>".repeat(200_000)}</xml>`;
  expect(without(broken, 4, 2)).toBe(broken);
});
