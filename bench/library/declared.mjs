// What real units declared: read from the published sheets beside the checkout, when they are there.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { root } from "../../tools/run.mjs";

const folder = path.join(root, "../shared/tables");

/** Numbering, marks and brackets say nothing of what is measured. */
export function cleanName(name) {
  return name
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/^(?:[★*☆]|其中[::]?|指标\d+[::.、]?|\d+[.、])+/g, "")
    .replace(/[([【][^()[\]【】]*[)\]】]/g, "")
    .replace(/[,,。;;::]+$/g, "");
}

const intent =
  /^(?:促进|提升|提高|改善|保障|保证|确保|增强|推动|推进|加强|完善|优化|满足|减轻|做好|维护|实现|打造|美化|支持|持续|有效|全面|切实|进一步|力争|长期|按要求|按时|按规定|通过|使|为|不增加)/;
const measured = /(?:率|度|数|量|次|人|户|额|积|程|本|价|准|间|限|期|长|入|龄|限|例|比)$/;

/**
 * What is no measure is left out: a name that is a sentence (more than 25 characters, or clauses with commas), begins with a
 * verb of intent and ends with no measure, holds its own figure or date, speaks of a 情况, or has no measure at its end while
 * the target holds no figure.
 */
export function isSlogan(name, target) {
  if (name.length < 2 || name.length > 25) return true;
  if (/[,，]|、.+(?:提高|改善)|情况$|\d/.test(name)) return true;
  if (!/[\u4e00-\u9fa5]{2}/.test(name.replace(/[\d.%]+(?:万?元|年|月|日|个|人|次|天)?/g, ""))) return true;
  if (intent.test(name) && !measured.test(name)) return true;
  return !measured.test(name) && !/\d/.test(String(target ?? ""));
}

const process = /决策|管理|过程|投入|制度/;

/** Published sheets as projects: name, goal, industry, and the indicators declared, slogans apart. */
export function declaredProjects() {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => JSON.parse(readFileSync(path.join(folder, file), "utf8")))
    .map(({ id, project_name, goal_expected, industry, indicators }) => {
      const rows = indicators
        // Rows below 其中 break the row above down.
        .filter(({ name, level1 }) => name && !/^[★*]?其中/.test(name) && !process.test(level1 ?? ""))
        .map(({ name, target }) => ({ name: cleanName(name), target }));
      return {
        id,
        project: project_name,
        goal: /[\u4e00-\u9fa5]/.test(goal_expected ?? "") ? goal_expected : "",
        industry,
        names: [
          ...new Set(rows.filter(({ name, target }) => !isSlogan(name, target)).map(({ name }) => name)),
        ],
        slogans: rows.filter(({ name, target }) => isSlogan(name, target)).map(({ name }) => name),
      };
    })
    .filter(({ names }) => names.length > 0);
}

export function bigrams(name) {
  return new Set(Array.from({ length: Math.max(0, name.length - 1) }, (_, at) => name.slice(at, at + 2)));
}

export function dice(a, b) {
  const shared = [...a].filter((gram) => b.has(gram)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/** How many of the declared names have a near-same one (Dice of bigrams ≥ 0.5) among the suggestions. */
export function found(names, suggestions) {
  const grams = suggestions.map((name) => bigrams(cleanName(name)));
  return names.filter((name) => grams.some((one) => dice(one, bigrams(name)) >= 0.5));
}
