import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { fflateCodec } from "../../src/office-file/codec-fflate";
import { openWorkbook } from "../../src/office-file/open-workbook";
import { nodeCodec } from "../../src/hosts/file/node-codec";
import { compoundFile } from "./compound-file";
import { fixture } from "./opened";
import { packageOf, partsOf, sheetXml, type Parts } from "./package-of";
import { relationship, relationships } from "./relationships";

function codeOf(bytes: Uint8Array): string {
  const results = [nodeCodec, fflateCodec].map((codec) => openWorkbook(bytes, codec));
  const [code, other] = results.map((result) => (result.ok ? "ok" : result.failure.code));
  expect(other).toBe(code);
  return code ?? "";
}

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>三级指标</t></is></c></row>';
const good = packageOf(partsOf(sheetXml(row)));

type Change = (view: DataView, at: number) => void;

/** A package with something overwritten at each entry of its directory, or only at the last. */
function withDirectory(bytes: Uint8Array, change: Change, only: "all" | "last" = "all"): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const places = Array.from(copy.keys()).filter(
    (at) => at < copy.length - 46 && view.getUint32(at, true) === 0x02014b50,
  );
  for (const at of only === "all" ? places : places.slice(-1)) change(view, at);
  return copy;
}

const statedSize =
  (size: number): Change =>
  (view, at) => {
    view.setUint32(at + 24, size, true);
  };

describe("files that cannot be checked", () => {
  it.each<[string, Uint8Array, string]>([
    ["an empty file", new Uint8Array(), "empty-file"],
    ["a text named .xlsx", text("项目名称,目标值\n培训,100"), "not-a-workbook"],
    ["a page named .xls", text("<html><table><tr><td>100</td></tr></table></html>"), "not-a-workbook"],
    ["a package of something else", packageOf({ "word/document.xml": "<document/>" }), "not-a-workbook"],
    [
      "a text document",
      packageOf(partsOf("", { "xl/workbook.xml": "<document><body/></document>" })),
      "not-a-workbook",
    ],
    [
      "a binary workbook",
      packageOf({
        "_rels/.rels": relationships(relationship("a", "officeDocument", "xl/workbook.bin")),
        "xl/workbook.bin": "x",
      }),
      "unsupported",
    ],
    ["a package cut short", good.slice(0, good.length - 200), "damaged"],
    ["only the beginning of a package", good.slice(0, 10), "damaged"],
    [
      "a missing sheet part",
      packageOf(
        partsOf("", {
          "xl/_rels/workbook.xml.rels": relationships(relationship("rId1", "worksheet", "gone.xml")),
        }),
      ),
      "damaged",
    ],
    ["XML cut short", packageOf(partsOf('<worksheet><sheetData><row r="1"><c r="A1')), "damaged"],
    [
      "an entity bomb",
      packageOf(partsOf(`<!DOCTYPE w [<!ENTITY a "哈哈">]>${sheetXml(row)}`)),
      "unsupported",
    ],
    [
      "a cell outside the sheet",
      packageOf(partsOf(sheetXml('<row><c r="XFE1"><v>1</v></c></row>'))),
      "damaged",
    ],
    ["an encrypted part", withDirectory(good, (view, at) => view.setUint16(at + 8, 1, true)), "password"],
    [
      "ZIP64",
      withDirectory(good, (view, at) => view.setUint32(at + 42, 0xffffffff, true), "last"),
      "unsupported",
    ],
    [
      "an unknown compression",
      withDirectory(good, (view, at) => view.setUint16(at + 10, 12, true)),
      "unsupported",
    ],
    [
      "a wrong checksum",
      withDirectory(good, (view, at) => view.setUint32(at + 16, 1, true), "last"),
      "damaged",
    ],
    [
      "two entries over the same bytes",
      withDirectory(good, (view, at) => view.setUint32(at + 42, 0, true)),
      "bomb",
    ],
    [
      "an absurd name",
      withDirectory(good, (view, at) => view.setUint16(at + 28, 60_000, true), "last"),
      "bomb",
    ],
    [
      "a package with a password",
      compoundFile({ EncryptedPackage: new Uint8Array(5000), EncryptionInfo: new Uint8Array(200) }),
      "password",
    ],
    [
      "a text document in the old container",
      compoundFile({ WordDocument: new Uint8Array(5000) }),
      "not-a-workbook",
    ],
    ["a workbook of Excel 95", compoundFile({ Book: new Uint8Array(5000) }), "unsupported"],
    ["a workbook stream of nothing", compoundFile({ Workbook: new Uint8Array(5000) }), "damaged"],
    [
      "an old workbook with a password",
      compoundFile({ Workbook: new Uint8Array([9, 8, 4, 0, 0, 6, 5, 0, 0x2f, 0, 2, 0, 1, 0, 10, 0, 0, 0]) }),
      "password",
    ],
    ["an old workbook cut short", fixture("self-review.xls").slice(0, 6000), "damaged"],
  ])("%s", (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it("says in one sentence what is wrong and in another what to do", () => {
    const bytes = withDirectory(good, (view, at) => view.setUint16(at + 8, 1, true));
    expect(openWorkbook(bytes, nodeCodec)).toEqual({
      ok: false,
      failure: { code: "password", message: "文件有密码。请取消密码后再检查。" },
    });
  });
});

describe("files made to do harm", () => {
  const blanks = " ".repeat(30_000_000);
  const digits = Array.from({ length: 9000 }, (_, index) => `<c><v>${(index * 7919) % 99991}</v></c>`).join(
    "",
  );

  it("refuses what inflates beyond measure, wherever it stands", () => {
    expect(codeOf(packageOf(partsOf(sheetXml(blanks))))).toBe("bomb");
    const texts: Parts = {
      "xl/sharedStrings.xml": `<sst>${"<si><t>a</t></si>".repeat(500_000)}</sst>`,
      "xl/_rels/workbook.xml.rels": relationships(
        relationship("rId1", "worksheet", "worksheets/sheet1.xml"),
        relationship("rId2", "sharedStrings", "sharedStrings.xml"),
      ),
    };
    expect(codeOf(packageOf(partsOf(sheetXml(row), texts)))).toBe("bomb");
  });

  it("refuses sizes that lie, small parts and large", () => {
    expect(deflateRawSync(blanks).length).toBeGreaterThan(20_000);
    expect(codeOf(withDirectory(packageOf(partsOf(sheetXml(blanks))), statedSize(20_000), "last"))).toBe(
      "bomb",
    );
    expect(codeOf(withDirectory(good, statedSize(0xfffffff0), "last"))).toBe("bomb");
    expect(codeOf(withDirectory(good, statedSize(150), "last"))).toBe("damaged");
    const large = packageOf(partsOf(sheetXml(`<row>${digits}</row>`.repeat(60))));
    expect(codeOf(withDirectory(large, statedSize(5_000_000), "last"))).toBe("bomb");
    expect(codeOf(withDirectory(large, (view, at) => view.setUint32(at + 16, 1, true), "last"))).toBe(
      "damaged",
    );
  });

  it("stops at two million cells", () => {
    const bytes = packageOf(partsOf(sheetXml(`<row>${digits}</row>`.repeat(230))));
    const begun = performance.now();
    expect(codeOf(bytes)).toBe("too-large");
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  it("stops where thousands of cells show one long text", () => {
    const long = Array.from({ length: 6000 }, (_, index) => `补贴${index}人`).join("");
    const rows = Array.from(
      { length: 5000 },
      (_, index) => `<row r="${index + 1}"><c r="A${index + 1}" t="s"><v>0</v></c></row>`,
    );
    const more = {
      "xl/sharedStrings.xml": `<sst><si><t>${long}</t></si></sst>`,
      "xl/_rels/workbook.xml.rels": relationships(
        relationship("rId1", "worksheet", "worksheets/sheet1.xml"),
        relationship("rId2", "sharedStrings", "sharedStrings.xml"),
      ),
    };
    expect(codeOf(packageOf(partsOf(sheetXml(rows.join("")), more)))).toBe("too-large");
    expect(codeOf(packageOf(partsOf(sheetXml(rows.slice(0, 3000).join("")), more)))).toBe("ok");
  });

  it("does not spread out rows of one far cell each", () => {
    const rows = Array.from(
      { length: 5000 },
      (_, index) => `<row r="${index + 1}"><c r="ALM${index + 1}"><v>${index}</v></c></row>`,
    );
    expect(codeOf(packageOf(partsOf(sheetXml(rows.join("")))))).toBe("too-large");
  });

  it("refuses a package of very many parts", () => {
    const many = Object.fromEntries(Array.from({ length: 5001 }, (_, index) => [`part${index}`, ""]));
    expect(codeOf(packageOf(partsOf(sheetXml(row), many)))).toBe("bomb");
  });
});

describe("damage anywhere", () => {
  it.each(["self-review.xlsx", "self-review.xls", "self-review.ods"])("300 damaged copies of %s", (name) => {
    const whole = fixture(name);
    let seed = 20231231;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      return seed % below;
    };
    const codes = new Set<string>();
    for (let round = 0; round < 300; round++) {
      const bytes = whole.slice(0, round % 3 === 0 ? 1 + random(whole.length) : whole.length);
      for (let change = 0; change < 1 + random(12); change++) bytes[random(bytes.length)] = random(256);
      const begun = performance.now();
      const result = openWorkbook(bytes, round % 2 === 0 ? nodeCodec : fflateCodec);
      expect(performance.now() - begun).toBeLessThan(2000);
      codes.add(result.ok ? "ok" : result.failure.code);
      if (!result.ok) expect(result.failure.message).toMatch(/^[^。]+。[^。]+。$/);
    }
    expect(codes.has("damaged")).toBe(true);
  });
});
