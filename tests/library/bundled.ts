import { bundledSource } from "../../src/library/bundled";
import { makeLibrary } from "../../src/library/library";

/** The bundled library, put together once for all tests of a file. */
export const library = makeLibrary(bundledSource);
