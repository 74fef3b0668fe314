import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { root, runNode } from "./run.mjs";

const packagesIn = (file) => JSON.parse(readFileSync(path.join(root, file), "utf8")).packages;

/** True when npm's own record of what it installed, which it writes last, agrees with the lock file. */
function isInstalled() {
  const record = "node_modules/.package-lock.json";
  if (!existsSync(path.join(root, record))) return false;
  const installed = packagesIn(record);
  return Object.entries(packagesIn("package-lock.json")).every(
    ([place, { version, optional }]) => place === "" || optional || installed[place]?.version === version,
  );
}

/** Installs the packages where they are missing or older than the lock file. Throws when npm cannot. */
export async function setup() {
  if (isInstalled()) return;
  const npm = process.env.npm_execpath;
  if (!npm) throw new Error("Packages are missing. Run: npm ci");
  console.log("npm ci");
  const { code, output } = await runNode([npm, "ci", "--include=dev", "--no-audit", "--no-fund"]);
  if (code !== 0) throw new Error(`npm ci failed.\n${output}`);
}
