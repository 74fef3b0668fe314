import { sameAddress, toA1, type CellAddress } from "../../sheet/address";
import type { Comment } from "../../sheet/grid";
import { readRelationships, relationshipsPart, type Relationship } from "../package/relationships";
import { addComments, newCommentsPart } from "./add-comments";
import { appendToRoot } from "./append-to-root";
import { commentShape, commentShapeType, newDrawing } from "./comment-shape";
import type { EditedParts } from "./edited-parts";
import { withoutBoxes, withoutComments } from "./take-off-comments";
import { linkDrawing } from "./legacy-drawing";
import { commentsType, declaration, drawingType, relationshipsNamespace } from "./part-names";

/** Comments to write on the cells of one sheet. */
export interface SheetComments {
  readonly sheet: string;
  readonly comments: readonly Comment[];
  /** Cells whose comments are taken off first. */
  readonly off?: readonly CellAddress[];
}

const contentTypes = "[Content_Types].xml";
const spreadsheetNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const strictNamespace = "http://purl.oclc.org/ooxml/spreadsheetml/main";
/** Numbers of shapes come in blocks of so many, one block a sheet. */
const shapesABlock = 1024;

function freeName(parts: EditedParts, nameOf: (number: number) => string): string {
  let number = 1;
  while (parts.has(nameOf(number))) number++;
  return nameOf(number);
}

function declareTypes(parts: EditedParts, comments: string | undefined): void {
  const types = parts.need(contentTypes);
  const text = new TextDecoder().decode(types);
  const hasDrawing = /Extension\s*=\s*["']vml["']/i.test(text);
  parts.write(
    contentTypes,
    appendToRoot(types, (prefix) => {
      const part =
        comments === undefined
          ? ""
          : `<${prefix}Override PartName="/${comments}" ContentType="${commentsType}"/>`;
      return `${hasDrawing ? "" : `<${prefix}Default Extension="vml" ContentType="${drawingType}"/>`}${part}`;
    }),
  );
}

function relate(parts: EditedParts, sheetPart: string, links: readonly Relationship[]): void {
  const name = relationshipsPart(sheetPart);
  const up = "../".repeat(sheetPart.split("/").length - 1);
  const xml = (prefix: string): string =>
    links
      .map(
        ({ id, type, typeBase, target }) =>
          `<${prefix}Relationship Id="${id}" Type="${typeBase}${type}" Target="${up}${target ?? ""}"/>`,
      )
      .join("");
  const known = parts.bytes(name);
  parts.write(
    name,
    known
      ? appendToRoot(known, xml)
      : `${declaration}<Relationships xmlns="${relationshipsNamespace}">${xml("")}</Relationships>`,
  );
}

/** The first number that no shape of a drawing has. */
function freeShape(drawing: Uint8Array | undefined, sheet: number): number {
  const ids = drawing ? [...new TextDecoder().decode(drawing).matchAll(/_x0000_s(\d+)/g)] : [];
  return Math.max(shapesABlock * sheet, ...ids.map(([, id]) => Number(id))) + 1;
}

function drawShapes(
  parts: EditedParts,
  part: string,
  { comments, sheet }: { comments: readonly Comment[]; sheet: number },
): void {
  const known = parts.bytes(part);
  const first = freeShape(known, sheet);
  const shapes = comments.map(({ at, text }, index) => commentShape(first + index, at, text)).join("");
  if (!known) parts.write(part, newDrawing(shapes, sheet));
  else {
    const hasType = new TextDecoder().decode(known).includes('id="_x0000_t202"');
    parts.write(
      part,
      appendToRoot(known, () => `${hasType ? "" : commentShapeType}${shapes}`),
    );
  }
}

/** Which cells have a comment already: they have a box, too. */
function withoutBox(comments: readonly Comment[], known: readonly Comment[]): readonly Comment[] {
  return comments.filter(({ at }) => !known.some((comment) => sameAddress(comment.at, at)));
}

interface CommentedSheet {
  readonly part: string;
  /** From 1. */
  readonly number: number;
  readonly known: readonly Comment[];
  readonly comments: readonly Comment[];
  readonly off: readonly CellAddress[];
  /** What the types of relationships begin with in this package. */
  readonly typeBase: string;
}

/** A conversation shows in place of the plain comment of its cell: what we say then goes to the next free cell of the row. */
function besideConversations(
  links: readonly Relationship[],
  { known, comments }: CommentedSheet,
): readonly Comment[] {
  if (!links.some(({ type }) => type === "threadedComment")) return comments;
  const taken = new Set([...known, ...comments].map(({ at }) => toA1(at)));
  return comments.map((comment) => {
    if (!known.some(({ at }) => sameAddress(at, comment.at))) return comment;
    let { col } = comment.at;
    while (taken.has(toA1({ row: comment.at.row, col }))) col++;
    const at = { row: comment.at.row, col };
    taken.add(toA1(at));
    return { at, text: `（${toA1(comment.at)}）${comment.text}` };
  });
}

/**
 * Adds comments to a sheet of the draft: to the comments that are there, or with all the parts that comments need. Gives
 * them as they were written.
 */
export function writeSheetComments(parts: EditedParts, sheet: CommentedSheet): readonly Comment[] {
  const { part, number, off, typeBase } = sheet;
  const links = readRelationships(parts, part);
  const known = sheet.known.filter(({ at }) => !off.some((one) => sameAddress(one, at)));
  const comments = besideConversations(links, { ...sheet, known });
  const linked = (type: string): string | undefined => links.find((link) => link.type === type)?.target;
  const [oldComments, oldDrawing] = [linked("comments"), linked("vmlDrawing")];
  const namespace = typeBase.includes("purl.oclc.org") ? strictNamespace : spreadsheetNamespace;
  const commentsPart = oldComments ?? freeName(parts, (free) => `xl/comments${free}.xml`);
  const drawingPart = oldDrawing ?? freeName(parts, (free) => `xl/drawings/vmlDrawing${free}.vml`);
  if (oldComments === undefined) parts.write(commentsPart, newCommentsPart(comments, namespace));
  else parts.write(commentsPart, addComments(withoutComments(parts.need(commentsPart), off), comments));
  const boxes = off.length > 0 ? parts.bytes(drawingPart) : undefined;
  if (boxes) parts.write(drawingPart, withoutBoxes(boxes, off));
  drawShapes(parts, drawingPart, { comments: withoutBox(comments, known), sheet: number });
  const ids = new Set(links.map(({ id }) => id));
  const freeId = (name: string): string => (ids.has(name) ? freeId(`${name}_`) : name);
  const drawingId = links.find(({ type }) => type === "vmlDrawing")?.id ?? freeId("rIdNotesDrawing");
  const added = [
    ...(oldComments === undefined
      ? [{ id: freeId("rIdNotes"), type: "comments", typeBase, target: commentsPart }]
      : []),
    ...(oldDrawing === undefined
      ? [{ id: drawingId, type: "vmlDrawing", typeBase, target: drawingPart }]
      : []),
  ];
  if (added.length > 0) {
    relate(parts, part, added);
    declareTypes(parts, oldComments === undefined ? commentsPart : undefined);
    parts.write(part, linkDrawing(parts.need(part), drawingId, typeBase.replace(/\/$/, "")));
  }
  return comments;
}
