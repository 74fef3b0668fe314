import {
  ICommandService,
  IUndoRedoService,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  Univer,
  type IDisposable,
  type ILanguagePack,
  type IWorkbookData,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import {
  HoverManagerService,
  SheetInterceptorService,
  SheetsSelectionsService,
  UniverSheetsCorePreset,
} from "@univerjs/preset-sheets-core";
import chinese from "@univerjs/preset-sheets-core/locales/zh-CN";
import "@univerjs/preset-sheets-core/lib/index.css";
import { offerFunctions, type OfferedFunction } from "./sheet-functions";

/** A workbook open in Univer. */
export type UniverBook = ReturnType<FUniver["createWorkbook"]>;
/** A sheet of such a workbook. */
export type UniverSheet = ReturnType<UniverBook["getActiveSheet"]>;

/** A workbook and the spreadsheet that shows it. */
export interface ShownBook {
  readonly spreadsheet: Spreadsheet;
  readonly book: UniverBook;
}

/** The spreadsheet program on the page, with the few of its services that the adapter needs. */
export interface Spreadsheet {
  readonly api: FUniver;
  /** There once a workbook is open. */
  readonly interceptors: () => SheetInterceptorService;
  readonly commands: () => ICommandService;
  /** What is selected; there once a workbook is open. Univer's own event tells of it only seconds after it is drawn. */
  readonly selections: () => SheetsSelectionsService;
  /** Where the pointer is; there once a workbook is open. */
  readonly pointer: () => HoverManagerService;
  /** Resolves when a workbook is drawn: only then can its size on the screen be set. */
  readonly drawn: () => Promise<void>;
  /** From here to its end everything is one step for Ctrl+Z. */
  readonly oneStep: (bookId: string) => IDisposable;
  /** To be called when a workbook is there: its formulas know our functions from then on. */
  readonly offerFunctions: () => void;
  /** Why formulas with functions of ours have no value, by their place. */
  readonly reasons: ReadonlyMap<string, string>;
  readonly dispose: () => void;
}

/** The only way Univer has of making one step of several; its own name for it is bound to change. */
interface StepKeeper {
  readonly __tempBatchingUndoRedo: (bookId: string) => IDisposable;
}

/** What Univer offers and no file can keep: protection by persons. */
const hiddenMenus = Object.fromEntries(
  [
    "sheet.contextMenu.permission",
    "sheet.command.add-range-protection-from-toolbar",
    "sheet.command.add-range-protection-from-context-menu",
    "sheet.command.add-range-protection-from-sheet-bar",
    "sheet.command.change-sheet-protection-from-sheet-bar",
    "sheet.command.delete-worksheet-protection-from-sheet-bar",
    "sheet.command.view-sheet-permission-from-sheet-bar",
    "sheet.command.view-sheet-permission-from-context-menu",
  ].map((id) => [id, { hidden: true }]),
);

/** The workbook and the sheet that a command of Univer's is about, as far as it names them. */
export interface Aim {
  readonly unitId?: string;
  readonly subUnitId?: string;
}

/** What a command is about, by its parameters. */
export function aimOf(params: unknown): Aim {
  return params ?? {};
}

/** Starts Univer in an element of the page, in Chinese. */
export function startUniver(
  container: HTMLElement,
  darkMode: boolean,
  functions: readonly OfferedFunction[] = [],
): Spreadsheet {
  const locales: Record<string, ILanguagePack> = { [LocaleType.ZH_CN]: chinese };
  const univer = new Univer({ locale: LocaleType.ZH_CN, locales, darkMode });
  const { plugins } = UniverSheetsCorePreset({
    container,
    ribbonType: "simple",
    menu: hiddenMenus,
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1] as object);
    else univer.registerPlugin(plugin);
  }
  const injector = univer.__getInjector();
  const undo: StepKeeper = injector.get(IUndoRedoService);
  const reasons = new Map<string, string>();
  let isOffered = false;
  return {
    api: FUniver.newAPI(univer),
    reasons,
    offerFunctions() {
      if (!isOffered) offerFunctions(injector, functions, reasons);
      isOffered = true;
    },
    interceptors: () => injector.get(SheetInterceptorService),
    commands: () => injector.get(ICommandService),
    drawn: () => injector.get(LifecycleService).onStage(LifecycleStages.Rendered),
    selections: () => injector.get(SheetsSelectionsService),
    pointer: () => injector.get(HoverManagerService),
    oneStep: (bookId) => undo.__tempBatchingUndoRedo(bookId),
    dispose: () => univer.dispose(),
  };
}

/** Opens a workbook in the spreadsheet. */
export function openInUniver({ api, offerFunctions: offer }: Spreadsheet, data: IWorkbookData): UniverBook {
  const book = api.createWorkbook(data);
  offer();
  return book;
}

/** False once the workbook was closed. */
export function isOpen({ spreadsheet, book }: ShownBook): boolean {
  return spreadsheet.api.getWorkbook(book.getId()) !== null;
}
