import { builtinModules } from "node:module";
import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import reactHooks from "eslint-plugin-react-hooks";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";
import { fileName } from "./tools/eslint-file-name.mjs";

const inFolders = (names, files = "**/*.{ts,tsx}") => names.map((name) => `src/${name}/${files}`);

/** Folders where the same input always gives the same output: nothing there waits, or asks the world. */
const core = inFolders([
  ...["sheet", "values", "form", "recognition", "profile", "scoring", "rules"],
  ...["review", "library", "drafting", "portfolio", "lessons"],
]);
const besideHosts = inFolders(["hosts", "taskpane", "workbench", "commands", "diagnostics"]);
const tests = ["tests/**/*.{ts,tsx}"];
const scripts = ["**/*.{js,mjs,cjs}"];
const data = [
  ...["src/**/data/*.ts", "src/profile/profiles/*.ts", "src/form/glossary*.ts"],
  ...["src/**/*-lexicon.ts", "tests/**/data/*.ts", "src/rules/index.ts"],
];

const refused = (names, message) => names.map((name) => ({ name, message }));
const refusedSyntax = (selectors, message) => selectors.map((selector) => ({ selector, message }));
const errors = (list) => ["error", ...list];

const officeGlobals = refused(
  ["Excel", "Office", "wps"],
  "Only src/hosts and the entry folders know the office program: go through the port.",
);
const worldGlobals = [
  ...refused(["console"], "The core prints nothing: return what is to be said."),
  ...refused(
    ["fetch", "XMLHttpRequest", "WebSocket"],
    "The core asks no network: take what it needs as an argument.",
  ),
  ...refused(
    ["process", "Buffer", "require"],
    "The core runs in browsers, too: take what it needs as an argument.",
  ),
  ...refused(
    ["setTimeout", "setInterval", "setImmediate", "queueMicrotask", "requestAnimationFrame", "Promise"],
    "The core is synchronous: leave waiting to the hosts.",
  ),
  ...refused(["performance"], "The core has no clock: take the date as an argument."),
  ...refused(["crypto"], "The core knows no chance: take what it needs as an argument."),
  ...refused(
    ["globalThis", "window", "document", "navigator", "self", "localStorage", "sessionStorage", "indexedDB"],
    "The core knows no surroundings: take what it needs as an argument.",
  ),
];
const worldProperties = [
  { object: "Date", property: "now", message: "The core has no clock: take the date as an argument." },
  {
    object: "Math",
    property: "random",
    message: "The core knows no chance: take what it needs as an argument.",
  },
];
const worldSyntax = [
  ...refusedSyntax(
    ["AwaitExpression", "ForOfStatement[await=true]", ":function[async=true]", "ImportExpression"],
    "The core is synchronous: leave waiting to the hosts.",
  ),
  ...refusedSyntax(
    ["NewExpression[callee.name='Date'][arguments.length=0]", "CallExpression[callee.name='Date']"],
    "The core has no clock: take the date as an argument.",
  ),
];
const houseSyntax = [
  ...refusedSyntax(
    ["TSAsExpression > TSAsExpression"],
    "A cast through another type silences the compiler: narrow instead.",
  ),
];
const barrelSyntax = refusedSyntax(
  ["ExportAllDeclaration", "ExportNamedDeclaration[source]"],
  "No barrels: import from the file that says it.",
);
const skippedTests = refusedSyntax(
  ["MemberExpression[object.name=/^(?:it|test|describe)$/][property.name=/^(?:skip|only|todo)$/]"],
  "A test that does not run proves nothing: make it run or delete it.",
);

export default defineConfig(
  globalIgnores(["dist/", "coverage/"]),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    name: "the house",
    plugins: { house: { rules: { "file-name": fileName } } },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "house/file-name": "error",
      "max-lines": ["error", { max: 250 }],
      "max-lines-per-function": ["error", { max: 50 }],
      "max-params": ["error", { max: 3 }],
      "max-depth": ["error", { max: 3 }],
      "max-nested-callbacks": ["error", { max: 3 }],
      complexity: ["error", { max: 20 }],
      // Texts are Chinese: code points are what we count.
      "@typescript-eslint/no-misused-spread": "off",
      eqeqeq: ["error", "always", { null: "ignore" }],
      // Full-width spaces are ordinary characters of the forms.
      "no-irregular-whitespace": ["error", { skipRegExps: true, skipTemplates: true, skipComments: true }],
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx", "hack"] }],
      "no-restricted-exports": [
        "error",
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
      "no-restricted-syntax": errors(houseSyntax),
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unnecessary-condition": [
        "error",
        { allowConstantLoopConditions: "only-allowed-literals" },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
    },
  },
  {
    name: "the product",
    files: ["src/**"],
    plugins: { regexp },
    rules: {
      // A cell may hold anything: no pattern may take a cell full of one sign apart in a thousand ways.
      "regexp/no-super-linear-backtracking": "error",
      "no-restricted-globals": errors(officeGlobals),
      "no-restricted-syntax": errors([...houseSyntax, ...barrelSyntax]),
    },
  },
  {
    name: "the core is pure",
    files: core,
    rules: {
      "no-restricted-globals": errors([...officeGlobals, ...worldGlobals]),
      "no-restricted-imports": [
        "error",
        {
          paths: refused(builtinModules, "The core reads no files: take what it needs as an argument."),
          patterns: [
            { regex: "^node:", message: "The core reads no files: take what it needs as an argument." },
          ],
        },
      ],
      "no-restricted-properties": errors(worldProperties),
      "no-restricted-syntax": errors([...houseSyntax, ...barrelSyntax, ...worldSyntax]),
    },
  },
  {
    name: "hosts and entries",
    files: besideHosts,
    rules: {
      "no-restricted-globals": "off",
      // An adapter of a synchronous program answers an asynchronous port.
      "@typescript-eslint/require-await": "off",
    },
  },
  {
    name: "what is exported by default",
    files: ["src/rules/**/*.ts", "*.config.{js,ts}"],
    rules: { "no-restricted-exports": "off" },
  },
  {
    name: "components",
    files: ["**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      // JSX nests by nature: what it nests is markup.
      "max-nested-callbacks": "off",
    },
  },
  { name: "data", files: data, rules: { "max-lines": "off" } },
  {
    name: "tests",
    files: tests,
    rules: {
      "max-lines-per-function": "off",
      "max-nested-callbacks": "off",
      complexity: "off",
      "no-restricted-syntax": errors([...houseSyntax, ...skippedTests]),
      "@typescript-eslint/require-await": "off",
    },
  },
  {
    name: "scripts",
    files: scripts,
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: Object.fromEntries(Object.getOwnPropertyNames(globalThis).map((name) => [name, "readonly"])),
    },
  },
  {
    name: "scripts in CommonJS",
    files: ["**/*.cjs"],
    languageOptions: { sourceType: "commonjs", globals: { module: "writable" } },
  },
);
