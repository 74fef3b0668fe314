import type { FormKind } from "../../form/form";

/** Forms that report a finished year; a monitoring form reports a stretch of it. */
export const reviewKinds: readonly FormKind[] = ["project-review", "department-review", "transfer-review"];
