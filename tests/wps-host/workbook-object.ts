import { sheetObject, type Surroundings } from "./sheet-object";
import { collection, meaningOf, notPossible, vbaObject, type Members } from "./vba-object";

function worksheets(around: Surroundings): object {
  const { play, book } = around;
  const add = (...[before, after]: readonly unknown[]): object => {
    if (book.protected) throw notPossible("The workbook is protected.");
    if (before !== undefined) throw notPossible("Only at the end here.");
    if (meaningOf(after) !== book.sheets.at(-1)) throw notPossible("Only at the end here.");
    let number = book.sheets.length + 1;
    while (book.find(`Sheet${number}`)) number++;
    const sheet = book.addSheet(`Sheet${number}`);
    // A new sheet comes to the front.
    book.activate(sheet);
    return sheetObject(around, sheet);
  };
  return collection(play, "Worksheets", {
    items: () => book.sheets,
    object: (sheet) => sheetObject(around, sheet),
    nameOf: ({ name }) => name,
    more: { Add: { run: add } },
  });
}

function xmlParts(around: Surroundings, namespace?: string): object {
  const { play, book } = around;
  const select = (wanted: unknown): object => xmlParts(around, String(wanted));
  return collection(play, "CustomXMLParts", {
    items: () =>
      [...book.xmlParts].filter(([, xml]) => namespace === undefined || xml.includes(`xmlns="${namespace}"`)),
    object: ([id, xml]) => {
      const members: Members = {
        XML: { get: () => xml },
        Delete: { run: () => void book.xmlParts.delete(id) },
      };
      return vbaObject(play, "CustomXMLPart", [undefined, members]);
    },
    more: {
      Add: { run: (xml) => void book.xmlParts.set(book.newId(), String(xml)) },
      SelectByNamespace: { run: select },
    },
  });
}

/** The workbook of the playing WPS. */
export function workbookObject(around: Surroundings): object {
  const { play, book } = around;
  const members: Members = {
    Name: { get: () => book.name },
    FullName: { get: () => around.path },
    Worksheets: { get: () => worksheets(around) },
    ActiveSheet: { get: () => sheetObject(around, book.activeSheet) },
    ProtectStructure: { get: () => book.protected },
    CustomXMLParts: { get: () => xmlParts(around) },
    Activate: { run: around.bringToFront },
    Close: {
      run: (saves) => {
        if (saves !== false && around.asksUser()) throw notPossible("The user was asked.");
        around.close();
      },
    },
  };
  return vbaObject(play, "Workbook", [book, members]);
}
