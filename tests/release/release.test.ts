import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { Window } from "happy-dom";
import { beforeAll, describe, expect, it } from "vitest";
import { zipOf } from "../../tools/release/zip-of.mjs";

const root = path.join(import.meta.dirname, "../..");
const decoder = new TextDecoder();

let archive: Uint8Array;
let files: Readonly<Record<string, Uint8Array>>;

function pack(): Uint8Array {
  const out = mkdtempSync(path.join(tmpdir(), "biaochi-release-"));
  const global = () => execFileSync("npm", ["root", "--global"], { encoding: "utf8" }).trim();
  const npm = process.env["npm_execpath"] ?? path.join(global(), "npm/bin/npm-cli.js");
  const env = { ...process.env, npm_execpath: npm };
  execFileSync(process.execPath, ["tools/release.mjs", "--built", "--plain", "--out", out], {
    cwd: root,
    env,
  });
  return readFileSync(path.join(out, readdirSync(out).find((file) => file.endsWith(".zip")) ?? ""));
}

const text = (file: string): string => strFromU8(files[file] ?? new Uint8Array());

beforeAll(() => {
  archive = pack();
  files = Object.fromEntries(
    Object.entries(unzipSync(archive)).map(([file, bytes]) => [file.replace(/^[^/]+\//, ""), bytes]),
  );
});

describe("the release", () => {
  it("is the same archive whenever it is packed", () => {
    expect(Buffer.compare(pack(), archive)).toBe(0);
  });

  it("tells every file of another content by its date, also where the size is the same", () => {
    const dated = (content: string) =>
      Buffer.from(zipOf(new Map([["site/index.html", Buffer.from(content)]])).bytes).readUInt32LE(10);
    expect(dated("core.106261cac3.js")).not.toBe(dated("core.206261cac3.js"));
    expect(dated("core.106261cac3.js")).toBe(dated("core.106261cac3.js"));
  });

  it("holds the pages as they are built, the command line and what to read first", () => {
    const site = path.join(root, "dist/site");
    const built = readdirSync(site, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    for (const { parentPath, name } of built) {
      const file = path.join(parentPath, name);
      const packed = files[path.posix.join("site", path.relative(site, file).split(path.sep).join("/"))];
      expect(packed && Buffer.compare(packed, readFileSync(file)), file).toBe(0);
    }
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(["cli/bin/biaochi.js", "cli/dist/cli.js", "INSTALL.zh-CN.md", "LICENSE"]),
    );
  });

  it("lists the checksum of every file", () => {
    const listed = text("SHA256SUMS").trim().split("\n").toSorted();
    const reckoned = Object.entries(files)
      .filter(([file]) => file !== "SHA256SUMS")
      .map(([file, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${file}`);
    expect(listed).toEqual(reckoned.toSorted());
  });

  it("names no path of the machine that made it", () => {
    const naming = Object.entries(files).filter(([, bytes]) => decoder.decode(bytes).includes(root));
    expect(naming.map(([file]) => file)).toEqual([]);
  });

  it("lists what it contains, with a licence each, and nothing of the workshop", () => {
    const bill = JSON.parse(text("sbom.cdx.json")) as { readonly components: readonly { name: string }[] };
    const names = bill.components.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(["react", "@univerjs/core", "docx", "@microsoft/office-js"]),
    );
    expect(names).not.toContain("exceljs");
    expect(text("第三方许可.txt")).not.toContain("没有注明");
    for (const name of names) expect(text("第三方许可.txt")).toContain(`${name} `);
  });
});

describe("the examples for servers", () => {
  it.each(["server/nginx.conf", "server/Caddyfile"])("%s keep only what carries its mark", (file) => {
    const [, written = "^$"] = /(\\\.\[0-9a-f\]\{10\}\S*?)["\n]/.exec(text(file)) ?? [];
    const marked = new RegExp(written);
    const scripts = Object.keys(files).filter((name) => /^site\/.*\.(?:js|css|html|json)$/.test(name));
    const kept = scripts.filter((name) => marked.test(name));
    expect(kept.length).toBeGreaterThan(20);
    expect(kept.filter((name) => /(?:functions|office\.js|\.html)/.test(name))).toEqual([]);
    expect(scripts.filter((name) => name.includes("/chunks/") && !marked.test(name))).toEqual([]);
  });

  it("let nobody keep for a year that a file was missing while others were copied", () => {
    expect(text("server/nginx.conf")).not.toMatch(/immutable"\s+always/);
    expect(text("server/Caddyfile")).toMatch(/@marked \{\s*file\s/);
  });

  it("for Caddy say the long time last: outside of a route the general sentence would win", () => {
    expect(text("server/Caddyfile")).toMatch(/route \{[^}]*"no-cache"[^}]*@marked[^}]*immutable/);
  });

  it("for IIS is well-formed", () => {
    const document = new new Window().DOMParser().parseFromString(text("server/web.config"), "text/xml");
    expect(document.querySelector("parsererror")).toBeNull();
    expect(document.querySelector("clientCache")?.getAttribute("cacheControlMode")).toBe("DisableCache");
  });
});
