import { createHash } from "node:crypto";
import { runNode } from "../run.mjs";

const idOf = ({ name, version }) => `${name}@${version}`;

/** A number of its own for the same contents, always the same: what npm draws anew each time would differ between two builds. */
function serialOf(components) {
  const hex = createHash("sha256").update(JSON.stringify(components)).digest("hex");
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`];
  return `urn:uuid:${[...parts, hex.slice(20, 32)].join("-")}`;
}

async function npmBill() {
  const npm = process.env.npm_execpath;
  if (!npm) throw new Error("请用 npm run release 运行");
  const args = [npm, "sbom", "--sbom-format=cyclonedx", "--package-lock-only"];
  const { code, output } = await runNode(args);
  if (code !== 0) throw new Error(output);
  return JSON.parse(output.slice(output.indexOf("{")));
}

/**
 * The bill of materials of what is handed over, in CycloneDX's JSON: npm's own, less what only our workshop needs,
 * and without the time and the number that would make each build another. `packages` as of `shippedPackages`.
 */
export async function billOfMaterials(packages) {
  const bill = await npmBill();
  const shipped = new Set(packages.map(idOf));
  const components = bill.components.filter((component) => shipped.has(idOf(component)));
  const missing = packages.filter((one) => !components.some((other) => idOf(other) === idOf(one)));
  if (missing.length > 0) throw new Error(`物料清单里没有：${missing.map(idOf).join("、")}`);
  const kept = new Set([bill.metadata.component["bom-ref"], ...components.map((one) => one["bom-ref"])]);
  const metadata = { ...bill.metadata, timestamp: undefined };
  const dependencies = bill.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((other) => kept.has(other)) }));
  const known = { ...bill, serialNumber: serialOf(components), metadata, components, dependencies };
  return `${JSON.stringify(known, null, 2)}\n`;
}
