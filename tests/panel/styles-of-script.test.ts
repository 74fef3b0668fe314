import { expect, it } from "vitest";
import { styleElements, takeStyles } from "../../tools/styles/styles-of-script.mjs";

const script = `
const icon = createIcon("Add", null, ["M1 1h2"]);
const useBase = reset("r1abc", null, { r: [".r1abc{color:red;}"], s: ["@media print{.r1abc{color:black;}}"] });
const useStyles = styles(
  { root: { a: "f1", b: ["fleft", "fright"], c: 0 } },
  {
    h: [".f1:hover{top:0;}"],
    d: [".f1{top:1px;}", ".fleft{left:0;}", ".fright{right:0;}", [".f1{border:0;}", { p: -1 }]],
    m: [["@media (forced-colors: active){.f1{top:2px;}}", { m: "(forced-colors: active)" }]],
  },
);`;

it("takes the rules out of a script and leaves everything else", () => {
  const { script: left } = takeStyles(script);
  expect(left).toBe(`
const icon = createIcon("Add", null, ["M1 1h2"]);
const useBase = reset("r1abc", null, {});
const useStyles = styles(
  {"root":{"a":"f1","b":"fleft","c":0}},
  {},
);`);
});

it("sets them in the order of their kinds, without those for pages read from right to left", () => {
  expect(styleElements(takeStyles(script).rules).split("\n")).toEqual([
    '<style data-make-styles-bucket="r" data-priority="0">.r1abc{color:red;}</style>',
    '<style data-make-styles-bucket="d" data-priority="-1">.f1{border:0;}</style>',
    '<style data-make-styles-bucket="d" data-priority="0">.f1{top:1px;}.fleft{left:0;}</style>',
    '<style data-make-styles-bucket="h" data-priority="0">.f1:hover{top:0;}</style>',
    '<style data-make-styles-bucket="s" data-priority="0">@media print{.r1abc{color:black;}}</style>',
    '<style data-make-styles-bucket="m" data-priority="0" media="(forced-colors: active)">@media (forced-colors: active){.f1{top:2px;}}</style>',
  ]);
});
