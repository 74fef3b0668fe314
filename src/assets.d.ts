/** A workbook that comes with a page: an address that holds its data. */
declare module "*.xlsx" {
  const address: string;
  export = address;
}
