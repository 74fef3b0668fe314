import type { ShownColumns } from "../sheet/memo";
import { findHeaders, findNameHeaders } from "./find-headers";
import type { Header } from "./header";
import { headersWithGuesses } from "./guess-columns";
import type { SheetView } from "./sheet-view";
import { headersWithShown } from "./shown-header";

/** Every header of an indicator table, from top to bottom: by its words, by what somebody pointed at, by what stands below. */
export function headersOf(view: SheetView, shown: readonly ShownColumns[]): readonly Header[] {
  const found = findHeaders(view);
  const headers = found.length > 0 ? found : findNameHeaders(view);
  return headersWithGuesses(view, headersWithShown(view, headers, shown));
}
