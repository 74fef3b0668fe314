/** A package whose code is in the pages we ship. */
interface Licence {
  readonly name: string;
  readonly licence: string;
  readonly holder: string;
}

/** What the pages are made with; a test compares it with the installed packages. */
export const licences: readonly Licence[] = [
  { name: "react", licence: "MIT", holder: "Meta Platforms, Inc. and affiliates" },
  { name: "react-dom", licence: "MIT", holder: "Meta Platforms, Inc. and affiliates" },
  { name: "@fluentui/react-components", licence: "MIT", holder: "Microsoft Corporation" },
  { name: "@fluentui/react-icons", licence: "MIT", holder: "Microsoft Corporation" },
  { name: "@univerjs/core", licence: "Apache-2.0", holder: "DreamNum Co., Ltd." },
  { name: "@univerjs/preset-sheets-core", licence: "Apache-2.0", holder: "DreamNum Co., Ltd." },
  { name: "docx", licence: "MIT", holder: "Dolan Miu" },
  { name: "fflate", licence: "MIT", holder: "Arjun Barrett" },
  { name: "hucre", licence: "MIT", holder: "productdevbook" },
  { name: "idb", licence: "ISC", holder: "Jake Archibald" },
  { name: "numfmt", licence: "MIT", holder: "Borgar Þorsteinsson" },
  { name: "pinyin-pro", licence: "MIT", holder: "zh-lx" },
  { name: "zod", licence: "MIT", holder: "Colin McDonnell" },
];
