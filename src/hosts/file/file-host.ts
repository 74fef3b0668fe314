import type { FailureCode, FileResult } from "../../office-file/file-result";
import { patchWorkbook, type Patch } from "../../office-file/patch/patch-workbook";
import type { Workbook } from "../../office-file/workbook";
import { workbookBytes } from "../../office-file/write/workbook-bytes";
import type { HostFailure, HostResult, SheetHost } from "../sheet-host";
import { nodeCodec } from "./node-codec";

/** A workbook in memory behind the port; changes reach the disk only through whoever writes what `save` gives. */
export interface FileHost extends SheetHost {
  readonly save: () => Promise<FileResult<Uint8Array>>;
}

function toHostFailure(code: FailureCode): HostFailure {
  return code === "protected" || code === "changed-since-read" ? code : "unsupported";
}

function done<T>(value: T): HostResult<T> {
  return { ok: true, value };
}

const unsupported: HostResult<never> = { ok: false, failure: "unsupported" };
const noChange = { title: "", edits: [] };

/** The port over a workbook that was read from a file. */
export function fileHost(workbook: Workbook): FileHost {
  let current = workbook;
  const write = (patch: Patch): HostResult<void> => {
    const patched = patchWorkbook(current, patch, nodeCodec);
    if (!patched.ok) return { ok: false, failure: toHostFailure(patched.failure.code) };
    current = patched.value;
    return done(undefined);
  };
  return {
    kind: "file",
    can: { write: true, select: false, watch: false, mark: false },
    sheets: async () =>
      done(
        current.sheets.map(({ sheet, visibility, protected: isProtected, rowCount, colCount }) => ({
          name: sheet,
          visibility,
          protected: isProtected,
          rowCount,
          colCount,
        })),
      ),
    async read(sheet) {
      const grid = current.sheets.find((candidate) => candidate.sheet === sheet);
      return grid ? done(grid) : { ok: false, failure: "changed-since-read" };
    },
    apply: async (change) => write({ change }),
    select: async () => unsupported,
    mark: async () => unsupported,
    watch: () => () => undefined,
    recall: async () => done(current.memo),
    remember: async (memo) => write({ change: noChange, memo }),
    save: () => workbookBytes(current, nodeCodec),
  };
}
