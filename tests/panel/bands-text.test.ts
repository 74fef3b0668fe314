import { expect, it } from "vitest";
import { bandsText, readBands } from "../../src/panel/profile-editor/bands-text";

const bands = [
  { from: 90, share: 1 },
  { from: 80, share: 0.855 },
];

it("reads what it shows", () => {
  expect(readBands(bandsText(bands).split("\n"))).toEqual(bands);
});

it.each(["90%起得100%", "90% 100%", "90以上得100", "90 起 得 100%"])("reads %s", (line) => {
  expect(readBands([line])).toEqual([{ from: 90, share: 1 }]);
});

it.each([["90100"], ["90%起得120%"], ["90%"], ["80%起得80%", "90%起得100%"], [`1${"\t".repeat(30_000)}x`]])(
  "takes no sense from %s",
  (...lines) => {
    expect(readBands(lines)).toBeUndefined();
  },
);
