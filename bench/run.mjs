// Everything that is measured, as one table: `npm run bench`; parts of it by name: `npm run bench -- core pane`.
import { parts } from "./parts.mjs";

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`没有这一部分：${unknown.join("、")}。可以写：${Object.keys(parts).join(" ")}`);
  process.exit(2);
}
for (const [name, { title, run }] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n${title}`);
  await run();
}
