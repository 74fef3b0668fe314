/**
 * Where an indicator's name comes from. found: name, unit and value stood in a published sheet; named: the name stood there,
 * the sample is ours; own-high, own-medium: our knowledge of the field.
 */
export const evidenceMarks = ["found", "named", "own-high", "own-medium"] as const;

export type EvidenceMark = (typeof evidenceMarks)[number];
