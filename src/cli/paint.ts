import type { Paint } from "../review/report/text";

const codes = { error: "31", warning: "33", advice: "36", pass: "32", quiet: "90", strong: "1" } as const;

/** Colours for a terminal. */
export const colourful: Paint = (text, tone) => `\u001b[${codes[tone]}m${text}\u001b[0m`;

/** No colours, for pipes and files. */
export const plain: Paint = (text) => text;
