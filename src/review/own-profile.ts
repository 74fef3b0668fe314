import type { Memo, OwnProfile } from "../sheet/memo";
import type { Profile } from "../profile/profile";
import { findProfile } from "../profile/profiles";

type Plain = string | number | boolean | readonly Plain[] | { readonly [key: string]: Plain | undefined };

/** What a place may have and its base need not: one value of each, to tell a sound change from a broken one. */
const optional: Readonly<Record<string, Plain>> = {
  minIndicators: 1,
  "execution.explainBelow": 1,
  satisfactionBands: [{ from: 1, share: 1 }],
  "monitoring.over": 1,
  "monitoring.behind": { points: 1, from: 1, to: 1 },
  "monitoring.months": [1],
  "textLimits.reason": 1,
  "textLimits.goalActual": 1,
  "priorEvaluation.newFrom": 1,
  "priorEvaluation.growth": 1,
  "priorEvaluation.growthFrom": 1,
  weightsWithCost: { execution: 1, cost: 1, output: 1, benefit: 1, satisfaction: 1 },
  "results.lastShare": 1,
  "results.budgetLine": 1,
  "results.caps": [{ tick: "", effect: "" }],
  calendar: [{ month: 1, yearAfter: true, what: "" }],
};

/** The number at a path of a profile: `execution.explainBelow`; undefined where it has none. */
export function numberAt(profile: Profile, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key],
      profile,
    );
}

/** Whether two values are built alike; of lists the first element tells. */
function alike(value: unknown, model: unknown): boolean {
  if (typeof value !== typeof model || value === null || Array.isArray(value) !== Array.isArray(model))
    return false;
  if (Array.isArray(value) && Array.isArray(model))
    return value.length > 0 && value.every((element) => alike(element, model[0]));
  if (typeof value !== "object" || typeof model !== "object") return true;
  const [own, other] = [Object.entries(value), Object.entries(model ?? {})];
  return (
    own.length === other.length && own.every(([key, part]) => alike(part, Object.fromEntries(other)[key]))
  );
}

/** A formula has two shapes of its own. */
function isFormula(value: unknown): boolean {
  if (alike(value, { kind: "" })) return (value as { readonly kind: string }).kind === "linear";
  return (
    alike(value, { kind: "", bands: [{ from: 1, share: 1 }] }) &&
    (value as { readonly kind: string }).kind === "bands"
  );
}

function isSound(base: Profile, path: string, value: unknown): boolean {
  if (value === null) return path in optional;
  if (path === "execution.formula") return isFormula(value);
  const model = numberAt(base, path) ?? optional[path];
  return alike(value, model) && (path !== "tierTexts" || (value as readonly string[]).length === 3);
}

function withNumber(holder: object, [key = "", ...rest]: readonly string[], value: unknown): object {
  const held: unknown = Object.entries(holder).find(([name]) => name === key)?.[1];
  const inner = typeof held === "object" && held !== null ? held : {};
  return { ...holder, [key]: rest.length === 0 ? value : withNumber(inner, rest, value) };
}

/** How an own profile is called beside others: `青河县（以湖北为基础）`. */
function nameOf({ name }: OwnProfile, base: Profile): string {
  return `${name}（以${base.name}为基础）`;
}

/**
 * The numbers of an own profile: its base with the changes that are built as the base's own are, each with its basis.
 * It keeps the base's id: what asks for a jurisdiction's forms or consequences gets the base's. Undefined without a base.
 */
export function composeOwn(own: OwnProfile): Profile | undefined {
  const base = findProfile(own.base);
  if (!base) return undefined;
  const sound = Object.entries(own.changes).filter(([path, value]) => isSound(base, path, value));
  const changed = sound.reduce<object>(
    (all, [path, value]) => withNumber(all, path.split("."), value ?? undefined),
    base,
  );
  const sources = Object.fromEntries(
    sound.map(([path]) => [
      path,
      { text: own.basis[path] ?? `${own.name}自定，没有写依据`, evidence: "practice" as const },
    ]),
  );
  return { ...(changed as Profile), name: nameOf(own, base), ownSources: sources };
}

/** What decides about the profile of a workbook: what is asked for, and what is kept in it. */
interface Choice {
  readonly profile?: string | Profile;
  readonly memo?: Memo;
}

/** How to review a workbook that may have numbers of its own: they hold where no profile is asked for. */
export function withOwnProfile<Options extends Choice>(options: Options): Options {
  const { profile, memo } = options;
  const own = profile === undefined && memo?.ownProfile ? composeOwn(memo.ownProfile) : undefined;
  return own ? { ...options, profile: own } : options;
}
