import type { Form, Indicator } from "../form/form";
import type { Problem } from "../form/problem";
import type { Profile } from "../profile/profile";
import type { Finding } from "../rules/rule";
import type { ScoreSheet } from "../scoring/score-sheet";
import type { Change } from "../sheet/change";
import type { Approved, Ignore, Proof } from "../sheet/memo";

/** A change that would mend a finding: previewable, applied only when asked for. */
export interface Fix {
  /** The result, as the button says it: `改为 8.33`. */
  readonly title: string;
  readonly kind: "safe" | "suggestion";
  readonly change: Change;
}

/** A finding with the fixes that can be applied to this sheet. */
export interface ReviewFinding extends Omit<Finding, "fixes"> {
  readonly fixes: readonly Fix[];
}

/** A finding somebody has answered: it no longer counts, and a reviewer sees the reason as 单位说明. */
export interface IgnoredFinding {
  readonly finding: ReviewFinding;
  readonly reason: string;
  /** The entry of the memo that answers it. */
  readonly ignore: Ignore;
}

/** A completion value the unit has said how it can be proved (佐证材料). */
export interface ProvedRow {
  readonly indicator: Indicator;
  readonly proof: Proof;
}

/** return 会被退回 · explain 需说明 · pass 可报送 */
export type Verdict = "return" | "explain" | "pass";

/** What is to be said about one form. */
export interface FormReview {
  readonly form: Form;
  /** Id of the profile, or of the one that own numbers change. */
  readonly profile: string;
  /** What the form was reviewed by. */
  readonly numbers: Profile;
  readonly verdict: Verdict;
  readonly scores: ScoreSheet;
  /** Errors first, then by place. */
  readonly findings: readonly ReviewFinding[];
  readonly ignored: readonly IgnoredFinding[];
  /** Rules whose ignore hides nothing any more. */
  readonly staleIgnores: readonly string[];
  /** Rules for this kind of form that were switched off and not run. */
  readonly rulesOff: readonly string[];
  /** The target sheet the form was compared with; null where there was none. */
  readonly approved: Approved | null;
  /** The rows whose proof the unit has noted in the workbook, in their order. */
  readonly proofs: readonly ProvedRow[];
}

/** What is to be said about one sheet. */
export interface Review {
  readonly sheet: string;
  readonly forms: readonly FormReview[];
  readonly problems: readonly Problem[];
}

/** What is to be said about a workbook, sheet by sheet. */
export interface WorkbookReview {
  readonly sheets: readonly Review[];
  /** The approved target sheet the memo names, when it is not there: renamed, deleted, or its file not handed in. */
  readonly missingApproved: Approved | null;
}
