import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { zipSync } from "fflate";
import { root } from "../run.mjs";

const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

/**
 * A date told by what a file holds: servers (in ETag) and copying programs take a file of the same size and date for the same,
 * and the pages of two releases are often of one size. In local time, as archives tell it, and by day, when no clock is put forward:
 * the same bytes from the same files, wherever and whenever.
 */
function dateOf(sum) {
  const day = Number.parseInt(sum.slice(0, 8), 16) % 3652;
  const twoSeconds = Number.parseInt(sum.slice(8, 16), 16) % (12 * 1800);
  return new Date(2000, 0, 1 + day, 8, 0, 2 * twoSeconds);
}

/** As from Unix, with plain files that all may read: else Linux takes Chinese names for those of an old code page. */
const look = { os: 3, attrs: 0o100644 << 16 };

const entryOf = (bytes) => [bytes, { ...look, mtime: dateOf(sha256(bytes)) }];

/** The archive of files by their path in it, with a list of their checksums; all within one folder named by the version. */
export function zipOf(files) {
  const { name, version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  const folder = `${name}-${version}`;
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  const sums = sorted.map(([file, bytes]) => `${sha256(bytes)}  ${file}\n`).join("");
  const all = [...sorted, ["SHA256SUMS", Buffer.from(sums)]];
  const entries = Object.fromEntries(all.map(([file, bytes]) => [`${folder}/${file}`, entryOf(bytes)]));
  return { name: `${folder}.zip`, bytes: zipSync(entries, { level: 9 }), count: all.length };
}
