import { createRequire } from "node:module";
import { runBuilt } from "../code-cache";

runBuilt(new URL("./review-code.js", import.meta.url), createRequire(import.meta.url));
