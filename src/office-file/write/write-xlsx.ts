import { writeXlsx as write } from "hucre";

/** Writes a new .xlsx. Loaded on demand through this file, so that the bundler leaves out what of the library nobody uses. */
export const writeXlsx: typeof write = (content) => write(content);
