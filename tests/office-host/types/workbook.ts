import { usedRange } from "../book/sheet";
import { accessDenied, HostError, invalidArgument, itemNotFound } from "../host-error";
import { nothing, typeOf, type HostObject, type Session, type TypeTable } from "../object-type";
import {
  areasObject,
  bookObject,
  parseAreas,
  parseOrThrow,
  rangeObject,
  refuseProtected,
  sheetObject,
  wholeSheet,
  type BookObject,
  type SheetObject,
} from "./objects";

const visibilities = { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" } as const;

/** The methods by which the library asks for events; whoever plays the host sends them all. */
function eventMethods(...names: readonly string[]): Record<string, () => null> {
  return Object.fromEntries(
    names.flatMap((name) => [
      [`_Register${name}Event`, nothing],
      [`_Unregister${name}Event`, nothing],
    ]),
  );
}

const worksheetOf = ({ book }: BookObject, key: unknown): HostObject | null => {
  const sheet = book.find(String(key));
  return sheet ? sheetObject("Worksheet", book, sheet) : null;
};

const activeSheetOf = ({ book }: BookObject): SheetObject => sheetObject("Worksheet", book, book.activeSheet);

function addSheet({ book }: BookObject, name: unknown): HostObject {
  if (book.protected) throw accessDenied();
  const wanted = typeof name === "string" ? name : `Sheet${book.sheets.length + 1}`;
  if (book.find(wanted))
    throw new HostError("ItemAlreadyExists", "The resource being created already exists.");
  if (wanted.length > 31 || /[[\]:*?/\\]/.test(wanted)) throw invalidArgument();
  return sheetObject("Worksheet", book, book.addSheet(wanted));
}

function activate({ book, sheet }: SheetObject): null {
  if (sheet.visibility !== "visible")
    throw new HostError("InvalidOperation", "The sheet is hidden and cannot be activated.");
  book.activate(sheet);
  return null;
}

function deleteSheet({ book, sheet }: SheetObject): null {
  const others = book.sheets.filter((other) => other !== sheet && other.visibility === "visible");
  if (others.length === 0) throw new HostError("InvalidOperation", "A workbook keeps one visible sheet.");
  book.removeSheet(sheet);
  return null;
}

const referenceMethods = {
  _RemoveReference: (_: HostObject, [id]: readonly unknown[], session: Session) =>
    session.release(String(id)),
  _RemoveAllReferences: (_: HostObject, __: readonly unknown[], session: Session) => session.releaseAll(),
};

/** The workbook, its sheets and what hangs on them directly. */
export const workbookTypes: TypeTable = {
  Workbook: typeOf<BookObject>({
    nav: {
      Worksheets: (o) => bookObject("WorksheetCollection", o),
      CustomXmlParts: (o) => bookObject("CustomXmlPartCollection", o),
      Application: (o) => bookObject("Application", o),
      Protection: (o) => bookObject("WorkbookProtection", o),
    },
    methods: {
      GetSelectedRanges: (o) => areasObject(activeSheetOf(o), [o.book.selection]),
      ...referenceMethods,
    },
  }),
  Application: typeOf<BookObject>({
    methods: {
      SuspendScreenUpdatingUntilNextSync: nothing,
      CreateWorkbook: (o, [content]) => {
        if (typeof content !== "string" || !content.startsWith("UEs")) throw invalidArgument();
        o.book.opened.push(content);
        return bookObject("WorkbookCreated", o);
      },
    },
  }),
  WorkbookCreated: typeOf<BookObject>({
    key: ({ book }) => String(book.opened.length),
    props: { Id: { get: ({ book }) => String(book.opened.length) } },
    methods: { Open: nothing },
  }),
  WorkbookProtection: typeOf<BookObject>({ props: { Protected: { get: ({ book }) => book.protected } } }),
  WorksheetCollection: typeOf<BookObject>({
    items: ({ book }) => book.sheets.map((sheet) => sheetObject("Worksheet", book, sheet)),
    index: (o, key) => {
      const sheet = worksheetOf(o, key);
      if (!sheet) throw itemNotFound();
      return sheet;
    },
    methods: {
      GetItemOrNullObject: (o, [key]) => worksheetOf(o, key),
      GetActiveWorksheet: activeSheetOf,
      Add: (o, [name]) => addSheet(o, name),
      ...eventMethods("DataChanged", "SelectionChanged", "Activated", "Added", "Deleted"),
    },
  }),
  Worksheet: typeOf<SheetObject>({
    key: ({ sheet }) => sheet.id,
    props: {
      Id: { get: ({ sheet }) => sheet.id },
      Name: {
        get: ({ sheet }) => sheet.name,
        set: ({ sheet }, name) => {
          sheet.name = String(name);
        },
      },
      Visibility: { get: ({ sheet }) => visibilities[sheet.visibility] },
    },
    nav: {
      Protection: ({ book, sheet }) => sheetObject("WorksheetProtection", book, sheet),
      Comments: ({ book, sheet }) => sheetObject("CommentCollection", book, sheet),
      PageLayout: ({ book, sheet }) => sheetObject("PageLayout", book, sheet),
    },
    methods: {
      GetRange: (o, [address]) => rangeObject(o, address == null ? wholeSheet : parseOrThrow(address)),
      GetRanges: (o, [addresses]) => areasObject(o, parseAreas(addresses)),
      GetRangeByIndexes: (o, args) => {
        const [top = 0, left = 0, rows = 0, cols = 0] = args.map(Number);
        return rangeObject(o, { top, left, bottom: top + rows - 1, right: left + cols - 1 });
      },
      GetUsedRangeOrNullObject: (o, [valuesOnly]) => {
        const used = usedRange(o.sheet, valuesOnly === true);
        return used ? rangeObject(o, used) : null;
      },
      Activate: activate,
      Delete: deleteSheet,
    },
  }),
  WorksheetProtection: typeOf<SheetObject>({
    props: { Protected: { get: ({ sheet }) => sheet.protected } },
    methods: {
      Protect: ({ sheet }) => {
        sheet.protected = true;
      },
      Unprotect: ({ sheet }) => {
        sheet.protected = false;
      },
    },
  }),
  PageLayout: typeOf<SheetObject>({
    props: Object.fromEntries(
      ["Orientation", "PaperSize", "Zoom", "CenterHorizontally"].map((name) => [
        name,
        {
          get: ({ sheet }: SheetObject) => sheet.page[name] ?? null,
          set: ({ sheet }: SheetObject, value: unknown) => {
            refuseProtected(sheet);
            sheet.page[name] = value;
          },
        },
      ]),
    ),
  }),
};
