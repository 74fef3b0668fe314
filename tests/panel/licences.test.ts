import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { licences } from "../../src/panel/pages/settings/licences";

interface Package {
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

function packageAt(path: string): Package {
  return JSON.parse(readFileSync(path, "utf8")) as Package;
}

it("names every package the pages ship, with its licence", () => {
  const shipped = Object.keys(packageAt("package.json").dependencies);
  expect(licences.map(({ name }) => name).toSorted()).toEqual(shipped.toSorted());
  for (const { name, licence } of licences) {
    expect(packageAt(`node_modules/${name}/package.json`).license).toBe(licence);
  }
});
