import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { zipSync } from "fflate";
import { root } from "../run.mjs";

/** One moment for all files, told in local time as archives do: the same bytes from the same files, wherever and whenever. */
const mtime = new Date(2000, 0, 1);

/** As from Unix, with plain files that all may read: else Linux takes Chinese names for those of an old code page. */
const look = { mtime, os: 3, attrs: 0o100644 << 16 };

const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** The archive of files by their path in it, with a list of their checksums; all within one folder named by the version. */
export function zipOf(files) {
  const { name, version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  const folder = `${name}-${version}`;
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  const sums = sorted.map(([file, bytes]) => `${sha256(bytes)}  ${file}\n`).join("");
  const all = [...sorted, ["SHA256SUMS", Buffer.from(sums)]];
  const entries = Object.fromEntries(all.map(([file, bytes]) => [`${folder}/${file}`, [bytes, look]]));
  return { name: `${folder}.zip`, bytes: zipSync(entries, { level: 9 }), count: all.length };
}
