import {
  IUndoRedoService,
  LocaleType,
  Univer,
  type IDisposable,
  type ILanguagePack,
  type IWorkbookData,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { SheetInterceptorService, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import chinese from "@univerjs/preset-sheets-core/locales/zh-CN";
import "@univerjs/preset-sheets-core/lib/index.css";

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
  /** From here to its end everything is one step for Ctrl+Z. */
  readonly oneStep: (bookId: string) => IDisposable;
  readonly dispose: () => void;
}

/** The only way Univer has of making one step of several; its own name for it is bound to change. */
interface StepKeeper {
  readonly __tempBatchingUndoRedo: (bookId: string) => IDisposable;
}

/** Starts Univer in an element of the page, in Chinese. */
export function startUniver(container: HTMLElement, darkMode: boolean): Spreadsheet {
  const locales: Record<string, ILanguagePack> = { [LocaleType.ZH_CN]: chinese };
  const univer = new Univer({ locale: LocaleType.ZH_CN, locales, darkMode });
  const { plugins } = UniverSheetsCorePreset({
    container,
    ribbonType: "simple",
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
  return {
    api: FUniver.newAPI(univer),
    interceptors: () => injector.get(SheetInterceptorService),
    oneStep: (bookId) => undo.__tempBatchingUndoRedo(bookId),
    dispose: () => univer.dispose(),
  };
}

/** Opens a workbook in the spreadsheet. */
export function openInUniver({ api }: Spreadsheet, data: IWorkbookData): UniverBook {
  return api.createWorkbook(data);
}
