import { commonFindings, figuresOf } from "../../../portfolio/triage/figures";
import { openFirst } from "../../../portfolio/triage/open-first";
import { rememberOf } from "../../../values/remember-of";
import type { Contents } from "./contents";

/** How the forms of a batch are spread. */
export const figuresIn = rememberOf(({ rows }: Contents) => figuresOf(rows));

/** The forms to open first. */
export const firstIn = rememberOf(({ rows, forms }: Contents) => openFirst(rows, forms));

/** What is wrong most often. */
export const commonIn = rememberOf((forms: Contents["forms"]) => commonFindings(forms, 8));
