import { readFileSync } from "node:fs";
import path from "node:path";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";

const root = path.join(import.meta.dirname, "../..");
const script = readFileSync(path.join(root, "assets/site/opening.js"), "utf8");

/** Where the script of a page that belongs to Excel goes, in a page that holds these objects. */
function leavesFor(objects: object): readonly string[] {
  const gone: string[] = [];
  const page = {
    ...objects,
    document: {
      documentElement: {
        getAttribute: (name: string) => (name === "data-wps-page" ? "wps-pane.html" : null),
      },
      getElementById: () => null,
      createElement: () => ({ setAttribute: () => undefined, appendChild: () => undefined }),
      createTextNode: () => ({}),
      addEventListener: () => undefined,
    },
    location: { replace: (address: string) => gone.push(address) },
    setTimeout: () => 0,
  };
  runInNewContext(script, page);
  return gone;
}

it.each([
  [{ wps: {} }, ["wps-pane.html"]],
  [{ Application: { PluginStorage: {} } }, ["wps-pane.html"]],
  [{ Application: {} }, []],
  [{}, []],
])("Excel's page leaves WPS to its own: %j", (objects, expected) => {
  expect(leavesFor(objects)).toEqual(expected);
});
