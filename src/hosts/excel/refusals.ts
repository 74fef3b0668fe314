import type { HostFailure } from "../sheet-host";
import { Trouble } from "../trouble";

/** What Excel's own refusals mean to us. */
const failures: Readonly<Record<string, HostFailure>> = {
  InvalidOperationInCellEditMode: "editing-a-cell",
  AccessDenied: "protected",
  PermissionDenied: "protected",
  ItemNotFound: "changed-since-read",
  InvalidReference: "changed-since-read",
  ConnectionFailure: "disconnected",
  ActivityLimitReached: "disconnected",
  RequestAborted: "disconnected",
  HostRestartNeeded: "disconnected",
  InvalidOperation: "unsupported",
  UnsupportedOperation: "unsupported",
  NotImplemented: "unsupported",
  ApiNotFound: "unsupported",
  ApiNotAvailable: "unsupported",
  GeneralException: "unsupported",
};

/** Excel knows more codes than anybody lists, and gets new ones. */
function isOfExcel(error: unknown): boolean {
  return error instanceof Error && error.name === "RichApi.Error";
}

/** The code of an error of office.js. */
export function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

/** What went wrong, if it is trouble we know how to speak of; a fault of ours is none. */
export function failureOf(error: unknown): HostFailure | undefined {
  if (error instanceof Trouble) return error.failure;
  return failures[codeOf(error)] ?? (isOfExcel(error) ? "unsupported" : undefined);
}
