/** The tab of the add-in and its entry in the cell menu. */
export function ribbonXml(): string;
