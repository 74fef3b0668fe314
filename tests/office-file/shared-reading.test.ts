import { describe, expect, it } from "vitest";
import { XmlReader } from "../../src/office-file/xml/xml-reader";
import type { ZipEntry } from "../../src/office-file/zip/directory";
import type { PartReader } from "../../src/office-file/zip/part-reader";
import { sharedReading } from "../../src/office-file/zip/shared-reading";

const crc = 7;

/** A package of one stored part; all have the same checksum, whatever they hold. */
function holding(text: string, isChanged = false, size?: number): PartReader {
  const packed = new TextEncoder().encode(text);
  const entry: ZipEntry = {
    name: "links",
    rawName: packed,
    method: 0,
    flags: 0,
    time: 0,
    crc,
    size: size ?? packed.length,
    packed,
  };
  return {
    has: () => true,
    bytes: () => packed,
    xml: () => new XmlReader(packed),
    entry: () => (isChanged ? undefined : entry),
  };
}

/** Counts the tags of a part, and how often it was asked to. */
function counter() {
  let asked = 0;
  const read = sharedReading((xml, name) => {
    asked++;
    let tags = 0;
    while (xml.next()) tags++;
    return `${name} ${tags}`;
  });
  return { read, times: () => asked };
}

describe("sharedReading", () => {
  it("reads a part once for all files that hold the same bytes under the same name", () => {
    const { read, times } = counter();
    expect(read(holding("<a/><b/>"), "x")).toBe("x 2");
    expect(read(holding("<a/><b/>"), "x")).toBe("x 2");
    expect(times()).toBe(1);
    expect(read(holding("<a/><b/>"), "y")).toBe("y 2");
    expect(times()).toBe(2);
  });

  it("never takes one part for another of the same checksum and length", () => {
    const { read } = counter();
    expect(read(holding("<a/><b/>"), "x")).toBe("x 2");
    expect(read(holding("<abcde/>"), "x")).toBe("x 1");
  });

  it("reads a changed part as it stands now", () => {
    const { read, times } = counter();
    read(holding("<a/>"), "x");
    expect(read(holding("<a/><b/>", true), "x")).toBe("x 2");
    expect(read(holding("<a/>", true), "x")).toBe("x 1");
    expect(times()).toBe(3);
  });

  it("does not keep what a few packed bytes unfold into", () => {
    const { read, times } = counter();
    read(holding("<a/>", false, 200_000), "x");
    read(holding("<a/>", false, 200_000), "x");
    expect(times()).toBe(2);
  });

  it("does not keep long parts, nor too many", () => {
    const { read, times } = counter();
    const long = "<a/>".repeat(5000);
    read(holding(long), "x");
    read(holding(long), "x");
    expect(times()).toBe(2);
    for (let index = 0; index < 65; index++) read(holding("<a/>"), `${index}`);
    read(holding("<a/>"), "0");
    expect(times()).toBe(2 + 65 + 1);
  });
});
