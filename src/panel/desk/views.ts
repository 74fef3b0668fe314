import type { ComponentType } from "react";
import { CompareView } from "./compare/CompareView";
import { HandoutsView } from "./handouts/HandoutsView";
import type { DeskView } from "./session/desk-state";
import { PublicationView } from "./publication/PublicationView";
import { ResultsView } from "./results/ResultsView";
import { FirstLook } from "./triage/FirstLook";
import { FormsView } from "./triage/FormsView";

/** The views of a batch from left to right; a view takes no props. */
export const views: readonly {
  readonly id: DeskView;
  readonly label: string;
  readonly View: ComponentType;
}[] = [
  { id: "first", label: "先看", View: FirstLook },
  { id: "forms", label: "全部报表", View: FormsView },
  { id: "compare", label: "核对", View: CompareView },
  { id: "results", label: "抽查与排名", View: ResultsView },
  { id: "handouts", label: "意见与台账", View: HandoutsView },
  { id: "publication", label: "公开", View: PublicationView },
];
