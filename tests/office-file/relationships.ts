/** A relationship of the transitional kind. */
export function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
}

/** The part that holds some relationships. */
export function relationships(...list: readonly string[]): string {
  return `<Relationships>${list.join("")}</Relationships>`;
}

/** Where the workbook part of our small packages finds its sheet. */
export const sheetRelationship = relationship("rId1", "worksheet", "worksheets/sheet1.xml");
