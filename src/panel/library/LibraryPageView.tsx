import type { ReactElement } from "react";
import { ImportPage } from "../own-library/ImportPage";
import { DraftPage } from "./draft/DraftPage";
import type { LibraryPage } from "./library-page";

/** The pages of 推荐. */
export function LibraryPageView({ view }: { readonly view: LibraryPage }): ReactElement {
  switch (view.kind) {
    case "draft":
      return <DraftPage chosen={view.chosen} />;
    case "import":
      return <ImportPage incoming={view.incoming} />;
  }
}
