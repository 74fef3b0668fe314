import type { ReactElement } from "react";
import { DraftPage } from "./draft/DraftPage";
import type { LibraryPage } from "./library-page";

/** The pages of 推荐. */
export function LibraryPageView({ view }: { readonly view: LibraryPage }): ReactElement {
  return <DraftPage chosen={view.chosen} />;
}
