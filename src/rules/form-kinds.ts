import type { FormKind } from "../form/form";

/** Forms that plan a year. */
export const targetKinds: readonly FormKind[] = ["project-target", "department-target", "transfer-target"];

/** Forms that report a finished year; a monitoring form reports a stretch of it. */
export const reviewKinds: readonly FormKind[] = ["project-review", "department-review", "transfer-review"];

/** Forms of a whole year. */
export const yearKinds: readonly FormKind[] = [...targetKinds, ...reviewKinds];

/** Forms that go back to an approved target form. */
export const laterKinds: readonly FormKind[] = [...reviewKinds, "monitoring"];
