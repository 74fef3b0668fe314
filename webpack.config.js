import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import CopyWebpackPlugin from "copy-webpack-plugin";
import { EsbuildPlugin } from "esbuild-loader";
import HtmlWebpackPlugin from "html-webpack-plugin";
import TerserPlugin from "terser-webpack-plugin";
import webpack from "webpack";
import { contentSecurity, officeFiles, officeScript } from "./tools/office-js.mjs";
import { ruleFile } from "./tools/rule-pages/without-page.mjs";
import { styledFile } from "./tools/styles/styles-ahead.mjs";
import { stylesInPage } from "./tools/styles/styles-in-page.mjs";

const root = fileURLToPath(new URL(".", import.meta.url));
const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));

/** The oldest browser the pages run in; what is emitted is checked against it. */
const oldest = "chrome109";

/** The buttons in WPS come even where its browser is too old for the pane, which then says so. */
const oldestInWps = "chrome69";
const ribbonScript = /^wps[\\/]main\.js/;

/** Chinese as it is: escaped it would be twice as long. */
const small = { legalComments: "none", charset: "utf8" };

/** Each page: its script, its HTML with the static shell, and the name it is served under. */
const pages = [
  { name: "taskpane", script: "./src/taskpane/taskpane.tsx", html: "src/taskpane/taskpane.html" },
  {
    name: "diagnostics",
    script: "./src/diagnostics/diagnostics.ts",
    html: "src/diagnostics/diagnostics.html",
  },
  {
    name: "workbench",
    script: "./src/workbench/workbench.tsx",
    html: "src/workbench/index.html",
    page: "index.html",
  },
  {
    name: "installation",
    script: "./src/installation/installation.ts",
    html: "src/installation/installation.html",
  },
  { name: "wps-pane", script: "./src/taskpane/wps-pane.tsx", html: "src/taskpane/wps-pane.html" },
  {
    name: "wps-diagnostics",
    script: "./src/diagnostics/wps/wps-diagnostics.ts",
    html: "src/diagnostics/wps/wps-diagnostics.html",
  },
  {
    // WPS opens this folder; in older builds it makes the page itself and loads a script of this name.
    name: "wps-start",
    script: "./src/commands/wps/start.ts",
    html: "src/commands/wps/start.html",
    page: "wps/index.html",
    file: "wps/main.js",
  },
];

const htmlOf = ({ name, html, page = `${name}.html`, file }, office) =>
  new HtmlWebpackPlugin({
    template: html,
    filename: page,
    chunks: [name],
    // A page whose script keeps its name names it itself.
    inject: file === undefined,
    // Classic scripts run from a disk (file://), modules do not.
    scriptLoading: "defer",
    templateParameters: {
      version,
      officeScript: officeScript(office),
      contentSecurity: contentSecurity(office),
    },
    minify: false,
  });

/** Files that are served as they are. */
const copied = (office) => [
  { from: "assets/icons/*.png", to: "icons/[name][ext]" },
  { from: "assets/site", to: ".", info: { minimized: true } },
  { from: "assets/icons/*-32.png", to: "wps/icons/[name][ext]" },
  ...officeFiles(office),
];

/** What reads and judges forms: what shows a row or makes a form shares it; the worker that reviews brings its own. */
const core = {
  test: /[\\/]src[\\/](?:sheet|values|form|recognition|profile|scoring|rules|review)[\\/]/,
  name: "core",
  chunks: (chunk) => !chunk.canBeInitial() && chunk.name !== "review-worker",
  enforce: true,
};

/** What the first verdict waits for: slower to make small, and smaller for it. */
const beforeVerdict = /^(?:chunks[\\/](?:core|review-worker)|taskpane)\./;
/**
 * Of that, what is code of ours alone: none of its functions is used as a class. Its functions stand together, at the top of their
 * scope, where they are packed better (2 KiB).
 */
const reviewWorker = /^chunks[\\/]review-worker\./;

/**
 * `unsafe` writes `String(x)` as `"" + x` and drops `new` where that means the same: we make no text of symbols.
 * Fewer passes, and functions, statements and comparisons as they are written, leave more that is alike to be packed.
 */
const closely = {
  passes: 2,
  unsafe: true,
  unsafe_arrows: true,
  hoist_funs: true,
  lhs_constants: false,
  pure_getters: true,
  comparisons: false,
  inline: 1,
  sequences: false,
  unsafe_methods: true,
};

const tersely = (files, compress) =>
  new TerserPlugin({
    ...files,
    extractComments: false,
    terserOptions: { ecma: 2020, compress, format: { comments: false } },
  });

/**
 * Most of what the pane's script holds runs at once. Told so by its first line, Chromium (136 and later) compiles all of it
 * beside the page's thread while office.js loads; otherwise the thread would, function by function, before the verdict.
 */
const eagerly = new webpack.BannerPlugin({
  banner: "//# allFunctionsCalledOnLoad",
  raw: true,
  test: /^taskpane\./,
  // After the comments were taken out, before the names are made from what the files hold.
  stage: webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1,
});

/** How each kind of file becomes part of a page. */
const rules = [
  {
    test: /\.tsx?$/,
    resourceQuery: { not: [/worker/] },
    loader: "esbuild-loader",
    // Module by module first: what the minimizers make of that packs better.
    options: { target: oldest, jsx: "automatic", charset: "utf8", minifySyntax: true },
  },
  { test: styledFile, loader: `${root}tools/styles/styles-ahead-loader.cjs` },
  // What only the page of a rule shows is a chunk of data for those pages; what lists findings needs the rules' heads or names.
  { test: ruleFile, loader: `${root}tools/rule-pages/without-page-loader.cjs` },
  {
    test: /[\\/](?:rule-book[\\/]rule-(?:pages|heads)|rules[\\/]rule-names)\.ts$/,
    loader: `${root}tools/rule-pages/as-data-loader.cjs`,
  },
  // Workers come as text, so that they start from a Blob, also on a page opened from a disk.
  { test: /\.ts$/, resourceQuery: /worker/, loader: `${root}tools/worker-source-loader.cjs` },
  { test: /\.css$/, type: "css/auto" },
  { test: /\.xlsx$/, type: "asset/inline" },
];

/** What our own loaders make is made anew when they are others. */
const cache = {
  type: "filesystem",
  name: "pages",
  cacheDirectory: `${root}node_modules/.cache/webpack`,
  buildDependencies: {
    config: [import.meta.filename],
    loaders: [`${root}tools/rule-pages/`, `${root}tools/styles/styles-ahead.mjs`],
  },
};

/** The pages; `office` says where office.js comes from: `self` (beside the pages), `cdn` or `21vianet`. */
export default ({ office = "self" } = {}) => ({
  mode: "production",
  target: "browserslist:chrome 109",
  context: root,
  entry: {
    ...Object.fromEntries(
      pages.map(({ name, script, file }) => [name, file ? { import: script, filename: file } : script]),
    ),
    // The manifest names it, so it keeps its name.
    functions: { import: "./src/functions/functions.ts", filename: "functions.js" },
  },
  output: {
    path: `${root}dist/site`,
    filename: "[name].[contenthash:10].js",
    chunkFilename: "chunks/[name].[contenthash:10].js",
    assetModuleFilename: "assets/[name].[contenthash:10][ext]",
    clean: true,
    publicPath: "auto",
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules,
  },
  experiments: { css: true },
  optimization: {
    minimizer: [
      tersely({ include: beforeVerdict, exclude: reviewWorker }, { passes: 2 }),
      tersely({ include: reviewWorker }, closely),
      new EsbuildPlugin({ ...small, target: oldest, css: true, exclude: [ribbonScript, beforeVerdict] }),
      new EsbuildPlugin({ ...small, target: oldestInWps, include: ribbonScript }),
    ],
    mangleExports: "size",
    splitChunks: { cacheGroups: { core } },
  },
  plugins: [
    ...pages.map((page) => htmlOf(page, office)),
    new CopyWebpackPlugin({ patterns: copied(office) }),
    stylesInPage(["taskpane"]),
    eagerly,
    new webpack.DefinePlugin({ __BIAOCHI_VERSION__: JSON.stringify(version) }),
  ],
  performance: { hints: false },
  cache,
  stats: "errors-warnings",
});
