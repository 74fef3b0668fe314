const head = `标尺本身以 MIT 许可发布（见 LICENSE）。它用到下列第三方软件，未作改动，各按其许可使用。
没有列出全文的，按其软件包注明的许可名称使用。
`;

const line = "─".repeat(60);

/** The packages that share one text of licence, together: most of a library's parts do. */
function byText(packages) {
  const groups = new Map();
  for (const { name, version, licence, text } of packages) {
    const key = text ?? `许可：${licence ?? "软件包没有注明"}`;
    const group = groups.get(key) ?? [];
    groups.set(key, [...group, `${name} ${version}${licence === undefined ? "" : `（${licence}）`}`]);
  }
  return groups;
}

/** The licences of what is handed over with us, as one text. `packages` as of `shippedPackages`. */
export function licenceList(packages) {
  const parts = [...byText(packages)].map(([text, names]) => [...names, "", text].join("\n"));
  return [head, ...parts].join(`\n${line}\n\n`);
}
