import { typeOf, type HostObject, type TypeTable } from "../object-type";
import type { BookSheet } from "../book/sheet";
import { rangeObject, type BookObject, type SheetObject } from "./objects";

interface CommentObject extends SheetObject {
  readonly comment: BookSheet["comments"][number];
}

interface PartObject extends BookObject {
  readonly id: string;
}

interface PartsObject extends BookObject {
  readonly namespace: string;
}

const commentKey = ({ at }: CommentObject["comment"]): string => `{comment-${at.row}-${at.col}}`;

const partObject = ({ book }: BookObject, id: string): PartObject => ({ type: "CustomXmlPart", book, id });

function partsOf(o: PartsObject): readonly HostObject[] {
  return [...o.book.xmlParts]
    .filter(([, xml]) => xml.includes(`xmlns="${o.namespace}"`))
    .map(([id]) => partObject(o, id));
}

function addPart(o: BookObject, xml: unknown): HostObject {
  const id = o.book.newId();
  o.book.xmlParts.set(id, String(xml));
  return partObject(o, id);
}

/** What is kept beside the cells: comments, and custom XML parts. */
export const keptTypes: TypeTable = {
  CommentCollection: typeOf<SheetObject>({
    items: (o) => o.sheet.comments.map((comment): CommentObject => ({ ...o, type: "Comment", comment })),
    index: (o, id): CommentObject | null => {
      const comment = o.sheet.comments.find((candidate) => commentKey(candidate) === id);
      return comment ? { ...o, type: "Comment", comment } : null;
    },
  }),
  Comment: typeOf<CommentObject>({
    key: ({ comment }) => commentKey(comment),
    props: { Content: { get: ({ comment }) => comment.text } },
    methods: {
      GetLocation: (o) => {
        const { row, col } = o.comment.at;
        return rangeObject(o, { top: row, left: col, bottom: row, right: col });
      },
    },
  }),
  CustomXmlPartCollection: typeOf<BookObject>({
    index: (o, id) => partObject(o, String(id)),
    methods: {
      Add: (o, [xml]) => addPart(o, xml),
      GetByNamespace: ({ book }, [namespace]): PartsObject => ({
        type: "CustomXmlPartScopedCollection",
        book,
        namespace: String(namespace),
      }),
    },
  }),
  CustomXmlPartScopedCollection: typeOf<PartsObject>({
    items: partsOf,
    index: (o, id) => partObject(o, String(id)),
  }),
  CustomXmlPart: typeOf<PartObject>({
    key: ({ id }) => id,
    props: { Id: { get: ({ id }) => id } },
    methods: {
      GetXml: ({ book, id }) => book.xmlParts.get(id),
      SetXml: ({ book, id }, [xml]) => {
        book.xmlParts.set(id, String(xml));
      },
      Delete: ({ book, id }) => {
        book.xmlParts.delete(id);
      },
    },
  }),
};
