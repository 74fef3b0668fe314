import type { Form, FormKind } from "../form/form";
import { isAnnual } from "../form/is-annual";
import type { RelatedForm, RelatedForms } from "../form/related-forms";
import type { Approved, Memo } from "../sheet/memo";
import { findParts } from "./find-parts";
import { projectsOf } from "./find-projects";
import { subjectOf } from "../form/subject";
import { togetherWith } from "./together";

/** Where the approved target sheet may be found. */
interface Sources {
  readonly memo?: Memo;
  readonly approved?: { readonly file: string; readonly forms: readonly Form[] };
}

interface Relations {
  readonly relatedTo: (form: Form) => RelatedForms | undefined;
  readonly missingApproved: Approved | null;
}

/** The kind of target form that each later form of the year goes back to. */
const targetKinds: Readonly<Record<FormKind, readonly FormKind[]>> = {
  "project-target": [],
  "department-target": [],
  "transfer-target": [],
  "project-review": ["project-target"],
  "department-review": ["department-target"],
  "transfer-review": ["transfer-target", "project-target"],
  monitoring: ["project-target", "transfer-target", "department-target"],
};

/** Of several halves of a target form the annual one is reported on. */
function annual(forms: readonly Form[]): readonly Form[] {
  const own = forms.filter((form) => isAnnual(form));
  return own.length > 0 ? own : forms;
}

function sameYear(one: Form, other: Form): boolean {
  return one.year === null || other.year === null || one.year === other.year;
}

/** Goal blocks of a form answer to the blocks of the same name. */
function samePart(form: Form, targets: readonly Form[]): readonly Form[] {
  const same = targets.filter(({ part }) => part === form.part);
  return form.part !== null && same.length > 0 ? same : annual(targets);
}

/** The target form of the same project and year; undefined where none is, or several are. */
function sameSubject(form: Form, forms: BySubject): Form | undefined {
  const subject = subjectOf(form);
  const kinds = targetKinds[form.kind];
  const found = (subject === "" ? [] : (forms.get(subject) ?? [])).filter(
    (target) => kinds.includes(target.kind) && sameYear(form, target),
  );
  const matching = samePart(form, found);
  return matching.length === 1 ? matching[0] : undefined;
}

/** When a form speaks of, as one number that grows: years for targets, months of one year for monitoring. */
function roundOf({ kind, year, month }: Form): number | null {
  if (kind === "monitoring") return month ?? null;
  return kind.endsWith("-target") ? year : null;
}

/** The nearest round before a form, of the same project, kind and part; undefined where it is not certain which it is. */
function earlierRound(form: Form, forms: BySubject): Form | undefined {
  const round = roundOf(form);
  const subject = subjectOf(form);
  if (round === null || subject === "") return undefined;
  const before = (forms.get(subject) ?? []).flatMap((other) => {
    const own = roundOf(other);
    const isSame = other.kind === form.kind && other.part === form.part;
    const isBefore = own !== null && (form.kind === "monitoring" ? own < round : own === round - 1);
    return isSame && isBefore && (form.kind !== "monitoring" || sameYear(form, other))
      ? [{ own, other }]
      : [];
  });
  const nearest = Math.max(...before.map(({ own }) => own));
  const last = before.filter(({ own }) => own === nearest);
  return last.length === 1 ? last[0]?.other : undefined;
}

type BySubject = ReadonlyMap<string, readonly Form[]>;

function bySubject(forms: readonly Form[]): BySubject {
  const found = new Map<string, Form[]>();
  for (const form of forms) {
    const subject = subjectOf(form);
    const list = found.get(subject);
    if (list) list.push(form);
    else found.set(subject, [form]);
  }
  return found;
}

/** The forms of the sheet a user named. */
interface Named {
  readonly file: string | null;
  readonly forms: readonly Form[];
  readonly bySubject: BySubject;
}

/** The sheet the memo names; undefined when it is not there. */
function namedIn(forms: readonly Form[], { memo, approved }: Sources): Named | undefined {
  const name = memo?.approved;
  if (!name || (name.file !== null && approved?.file !== name.file)) return undefined;
  const all = name.file === null ? forms : (approved?.forms ?? []);
  const found = all.filter(({ sheet }) => sheet === name.sheet);
  return found.length > 0 ? { file: name.file, forms: found, bySubject: bySubject(found) } : undefined;
}

/** A sheet that a user named holds the form even when its kind or the project's name is written otherwise. */
function approvedIn(form: Form, named: Named): RelatedForm | undefined {
  const { file, forms, bySubject: subjects } = named;
  const alike = subjects.get(subjectOf(form)) ?? (subjects.size === 1 ? forms : []);
  const matching = samePart(form, alike);
  const [only] = matching;
  return only && matching.length === 1 && !(file === null && only.sheet === form.sheet)
    ? { form: only, file }
    : undefined;
}

/** Finds for every form of a workbook the other forms of the same project. */
export function relationsOf(forms: readonly Form[], sources: Sources): Relations {
  // A form alone, as most are, has nobody to be compared with.
  if (forms.length < 2 && !sources.memo?.approved)
    return { relatedTo: () => undefined, missingApproved: null };
  const named = namedIn(forms, sources);
  const subjects = bySubject(forms);
  const approvedOf = (form: Form): RelatedForm | undefined => {
    if (targetKinds[form.kind].length === 0) return undefined;
    const chosen = named && approvedIn(form, named);
    if (chosen) return chosen;
    const found = sameSubject(form, subjects);
    return found && { form: found, file: null };
  };
  const parts = findParts(forms);
  return {
    relatedTo: (form) => {
      const approved = approvedOf(form);
      const divided = parts.get(form) ?? projectsOf(form, forms);
      const own = divided.length > 0 ? divided.map((part) => ({ form: part, file: null })) : undefined;
      const before = earlierRound(form, subjects);
      const together = togetherWith(form, forms);
      if (!approved && !own && !before && !together) return undefined;
      return {
        ...(approved ? { approved } : {}),
        ...(own ? { parts: own } : {}),
        ...(before ? { earlier: { form: before, file: null } } : {}),
        ...(together ? { together } : {}),
      };
    },
    missingApproved: named ? null : (sources.memo?.approved ?? null),
  };
}
