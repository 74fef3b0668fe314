/** A workbook of the batch with its bytes. */
export interface SourceFile {
  readonly name: string;
  readonly file: Blob;
}
