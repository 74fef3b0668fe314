import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { nodeCodec } from "../../src/hosts/file/node-codec";
import { openWorkbook } from "../../src/office-file/open-workbook";
import { packageOf, partsOf, sheetXml } from "../support/make-xlsx";

async function codeOf(bytes: Uint8Array): Promise<string> {
  const opened = await openWorkbook(bytes, nodeCodec);
  return opened.ok ? "ok" : opened.failure.code;
}

const good = packageOf(
  partsOf(sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>三级指标</t></is></c></row>')),
);

/** Overwrites the sizes that the directory states for the last part. */
function withStatedSize(bytes: Uint8Array, size: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at < changed.length - 4; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return changed;
}

describe("files that are no workbook", () => {
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ["an empty file", new Uint8Array(), "empty-file"],
    ["text named .xlsx", new TextEncoder().encode("项目名称,目标值\n培训,100"), "not-a-workbook"],
    ["HTML named .xls", new TextEncoder().encode("<html><table></table></html>"), "not-a-workbook"],
    ["a truncated package", good.slice(0, good.length - 200), "damaged"],
    ["a package of something else", packageOf({ "word/document.xml": "<w/>" }), "not-a-workbook"],
    ["a package that lies about sizes", withStatedSize(good, 0xfffffff), "bomb"],
    ["a DOCTYPE", packageOf(partsOf('<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>')), "damaged"],
    ["XML cut off", packageOf(partsOf('<worksheet><sheetData><row r="1"><c r="A1')), "damaged"],
  ];
  it.each(cases)("%s", async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  it("refuses a zip bomb without inflating it", async () => {
    const zeros = deflateRawSync(new Uint8Array(40_000_000));
    const bomb = packageOf(partsOf("x".repeat(10)));
    expect(zeros.length * 200).toBeLessThan(40_000_000 + 65536);
    expect(await codeOf(withStatedSize(bomb, 40_000_000))).toBe("bomb");
  });

  it("says that a protected file has a password", async () => {
    const name = [..."EncryptedPackage"].flatMap((char) => [char.charCodeAt(0), 0]);
    const bytes = new Uint8Array([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...new Array<number>(500).fill(0),
      ...name,
    ]);
    expect(await codeOf(bytes)).toBe("password");
  });

  it("answers calmly to 300 damaged copies", async () => {
    let seed = 7;
    const random = (below: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % below;
    };
    for (let round = 0; round < 300; round++) {
      const bytes = good.slice(0, round % 3 === 0 ? 1 + random(good.length) : good.length);
      for (let change = 0; change < 4; change++) bytes[random(bytes.length)] = random(256);
      const opened = await openWorkbook(bytes, nodeCodec);
      if (!opened.ok) expect(opened.failure.message).toMatch(/。$/);
    }
  });
});
