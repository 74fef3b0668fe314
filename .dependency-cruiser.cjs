const toRules = ["sheet", "values", "form", "recognition", "profile", "scoring", "rules"];
const toLibrary = [...toRules, "review", "library"];
const toDocuments = [...toLibrary, "drafting", "portfolio", "lessons", "office-file", "documents"];
const ports = ["hosts/sheet-host", "hosts/store", "hosts/breathe"];
const toPanel = [...toDocuments, ...ports, "batch", "panel"];

/** The architecture: which folders of src a folder may import. `hosts/store` stands for that part of a folder alone. */
const mayImport = {
  sheet: [],
  values: [],
  form: ["sheet", "values"],
  recognition: ["sheet", "values", "form"],
  profile: ["values", "form"],
  scoring: ["values", "form", "profile"],
  rules: ["sheet", "values", "form", "profile", "scoring"],
  review: toRules,
  library: ["sheet", "values", "form", "recognition", "profile"],
  drafting: ["sheet", "values", "form", "profile", "scoring", "library"],
  portfolio: toLibrary,
  lessons: [...toLibrary, "drafting"],
  "office-file": ["sheet"],
  documents: toDocuments.filter((folder) => folder !== "documents"),
  hosts: ["sheet", "office-file"],
  batch: [...toLibrary, "portfolio", "office-file", ...ports, "hosts/file"],
  panel: toPanel.filter((folder) => folder !== "panel"),
  functions: ["values", "form", "profile", "scoring"],
  taskpane: [...toPanel, "hosts", "functions", "commands"],
  workbench: [...toPanel, "hosts", "functions"],
  commands: [...toPanel, "hosts", "functions"],
  diagnostics: [...toPanel, "hosts", "functions"],
  installation: [],
  cli: [...toDocuments, "hosts", "batch", "functions"],
};

const anyOf = (folders) => `^src/(?:${folders.join("|")})(?:/|\\.)`;

const lawOf = ([folder, others]) => ({
  name: `imports-of-${folder}`,
  severity: "error",
  comment: `src/${folder} may import ${others.length === 0 ? "no other folder" : `only: ${others.join(", ")}`}.`,
  from: { path: anyOf([folder]) },
  to: { path: "^src/", pathNot: anyOf([folder, ...others]) },
});

const unknownFolder = `^src/(?!(?:${Object.keys(mayImport).join("|")})/)`;

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(mayImport).map(lawOf),
    {
      name: "hosts-do-not-meet",
      severity: "error",
      comment:
        "A host's adapter knows the ports beside it and no other adapter; what two adapters share is a port's.",
      from: { path: "^src/hosts/([^/]+)/" },
      to: { path: "^src/hosts/[^/]+/", pathNot: "^src/hosts/$1/" },
    },
    {
      name: "ports-know-no-host",
      severity: "error",
      comment: "A port does not know who stands behind it: let the entry choose the adapter.",
      from: { path: "^src/hosts/[^/]+$" },
      to: { path: "^src/hosts/[^/]+/" },
    },
    {
      name: "entries-do-not-meet",
      severity: "error",
      comment:
        "A page starts alone, except that taskpane loads commands: move what two entries share into the panel.",
      from: { path: "^src/(taskpane|workbench|commands|diagnostics|cli)/" },
      to: {
        path: "^src/(?:taskpane|workbench|commands|diagnostics|cli)/",
        pathNot: ["^src/$1/", "^src/commands/"],
      },
    },
    {
      name: "no-cycles",
      severity: "error",
      comment: "Two files that need each other are one file.",
      from: {},
      to: { circular: true },
    },
    {
      name: "nothing-imports-tests",
      severity: "error",
      comment: "What the product needs does not live in tests: move it to src.",
      from: { pathNot: "^tests/" },
      to: { path: "^tests/" },
    },
    {
      name: "src-stands-alone",
      severity: "error",
      comment: "src imports itself, packages and the bundled samples; nothing else of the repository.",
      from: { path: "^src/" },
      to: { pathNot: ["^src/", "^tests/", "^assets/samples/"], dependencyTypes: ["local"] },
    },
    {
      name: "no-orphans",
      severity: "error",
      comment: "A file that imports nothing and that nobody imports does nothing: use it or delete it.",
      from: { orphan: true, path: "^src/", pathNot: "\\.d\\.ts$" },
      to: {},
    },
    {
      name: "every-folder-stands-in-the-table",
      severity: "error",
      comment: "This folder of src is not in the import table: say there what it may import.",
      from: { path: unknownFolder },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: "^node_modules/" },
    exclude: { path: "^(?:dist|coverage|\\.git)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
    },
  },
};
