import { memo, type ComponentType } from "react";
import { CompareView } from "./compare/CompareView";
import { HandoutsView } from "./handouts/HandoutsView";
import type { DeskView } from "./session/desk-state";
import { PublicationView } from "./publication/PublicationView";
import { ResultsView } from "./results/ResultsView";
import { FirstLook } from "./triage/FirstLook";
import { FormsView } from "./triage/FormsView";

/** The views of a batch from left to right; a view takes no props, and is drawn again only when what it reads changes. */
export const views: readonly {
  readonly id: DeskView;
  readonly label: string;
  readonly View: ComponentType;
}[] = [
  { id: "first", label: "先看", View: memo(FirstLook) },
  { id: "forms", label: "全部报表", View: memo(FormsView) },
  { id: "compare", label: "核对", View: memo(CompareView) },
  { id: "results", label: "抽查与排名", View: memo(ResultsView) },
  { id: "handouts", label: "意见与台账", View: memo(HandoutsView) },
  { id: "publication", label: "公开", View: memo(PublicationView) },
];
