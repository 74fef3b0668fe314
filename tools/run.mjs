import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of the project, whatever folder the command was called from. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** The script behind a command of an installed package. */
export function commandOf(name, pkg = name) {
  const folder = new URL(`../node_modules/${pkg}/`, import.meta.url);
  const { bin } = JSON.parse(readFileSync(new URL("package.json", folder), "utf8"));
  return fileURLToPath(new URL(typeof bin === "string" ? bin : bin[name], folder));
}

/** Runs a Node script to its end; answers its exit status and, unless it is shown as it comes, what it printed. */
export function runNode(args, { show = false } = {}) {
  const out = show ? "inherit" : "pipe";
  // Some colour libraries take CI=true for a terminal; what is kept for later must stay plain text.
  const env = show ? process.env : { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined };
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ["ignore", out, out] });
  let output = "";
  const keep = (text) => (output += text);
  child.stdout?.setEncoding("utf8").on("data", keep);
  child.stderr?.setEncoding("utf8").on("data", keep);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}
