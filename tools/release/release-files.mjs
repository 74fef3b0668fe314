import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { root } from "../run.mjs";

/** What goes into the release: a file or a folder of the project, and where it stands there. */
const parts = [
  { from: "dist/site", to: "site" },
  { from: "dist", to: "cli/dist", only: /^(?:[\w-]+\.js|chunks\/.+\.js)$/ },
  { from: "bin", to: "cli/bin" },
  { from: "examples", to: "cli/examples" },
  { from: "assets/release", to: "." },
  { from: "LICENSE", to: "LICENSE" },
  { from: "SECURITY.md", to: "SECURITY.md" },
  { from: "INSTALL.zh-CN.md", to: "INSTALL.zh-CN.md" },
  { from: "CHANGELOG.md", to: "CHANGELOG.md" },
  { from: "node_modules/@microsoft/office-js/LICENSE.md", to: "site/office/LICENSE.md" },
];

const within = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join("/"));

function* filesOf({ from, to, only }) {
  const place = path.join(root, from);
  if (path.posix.extname(to) !== "" || to === "LICENSE") {
    yield [to, readFileSync(place)];
    return;
  }
  for (const file of within(place)) {
    if (only && !only.test(file)) continue;
    yield [path.posix.join(to, file), readFileSync(path.join(place, file))];
  }
}

/** The files of a release by their path in it. Throws when something is not built. */
export function releaseFiles() {
  return parts.flatMap((part) => [...filesOf(part)]);
}
