export function manualTexts(): ReadonlyMap<string, string>;
export function picturesOf(markdown: string): readonly string[];
