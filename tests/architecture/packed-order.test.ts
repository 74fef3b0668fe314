import { deflateRawSync } from "node:zlib";
import { expect, it } from "vitest";
import { inPackedOrder } from "../../tools/packed-order.mjs";

const words = ["weight", "score", "target", "actual", "reason", "budget"];

/** Functions that are alike by threes, never beside each other. */
const functions = Array.from({ length: 60 }, (_, index) => {
  const kind = words[index % words.length] ?? "";
  const body = Array.from({ length: 200 }, (_, at) => `${kind}${(at * 7) % 11}${kind}`).join("+");
  return `function f${index}(${kind}){return "${body}".length+${index}}`;
});
const names = functions.map((_, index) => `f${index}()`).join("+");
const script = `(()=>{"use strict";${functions.join("")}const all=${names};globalThis.total=all})();`;

const packed = (text: string): number => deflateRawSync(Buffer.from(text)).length;

it("puts the functions of a script in another order, and leaves everything else", () => {
  const ordered = inPackedOrder(script);
  expect([...ordered].toSorted().join("")).toBe([...script].toSorted().join(""));
  expect(packed(ordered)).toBeLessThanOrEqual(packed(script));
  expect(ordered.startsWith('(()=>{"use strict";function ')).toBe(true);
  expect(ordered.endsWith(`const all=${names};globalThis.total=all})();`)).toBe(true);
  for (const one of functions) expect(ordered).toContain(one);
});

it("makes the same of the same script, and leaves one without functions alone", () => {
  expect(inPackedOrder(script)).toBe(inPackedOrder(script));
  expect(inPackedOrder("const a=1;")).toBe("const a=1;");
});
