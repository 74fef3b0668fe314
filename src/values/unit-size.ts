import { remember } from "./remember";
import { unitNamed, type UnitKind } from "./units";

/** What a unit or rate measures and how large it is; sizes of one `kind` can be converted. */
export interface UnitSize {
  readonly kind: string;
  readonly scale: number;
  /** Conversions between clock time, months and working days are rough: equal clocks convert exactly. */
  readonly clock: string;
}

const day = 86_400;
const roughSeconds: Readonly<Partial<Record<UnitKind, number>>> = {
  time: 1,
  months: 30.4375 * day,
  workdays: 1.4 * day,
};

function simpleSize(name: string): UnitSize {
  const many = /^(\d+)(万?)((?:\D.*)?)$/.exec(name);
  if (many) {
    const one = many[3] ? simpleSize(many[3]) : { kind: "", scale: 1, clock: "" };
    return { ...one, scale: one.scale * Number(many[1]) * (many[2] === "" ? 1 : 10_000) };
  }
  const unit = unitNamed(name);
  // A word nobody knows counts something.
  if (!unit) return { kind: "count", scale: 1, clock: "" };
  const seconds = roughSeconds[unit.kind];
  if (seconds === undefined) return { kind: unit.kind, scale: unit.scale, clock: "" };
  const scale = unit.kind === "workdays" ? seconds : unit.scale * seconds;
  return { kind: "duration", scale, clock: unit.kind };
}

function readUnitSize(name: string): UnitSize {
  const [head = "", ...rest] = name.split("/");
  const top = head === "" ? { kind: "", scale: 1, clock: "" } : simpleSize(head);
  if (rest.length === 0) return top;
  const below = rest.flatMap((part) => part.split(/·|(?<=^人)(?=[天日月年])/)).map(simpleSize);
  return {
    kind: [top.kind, ...below.map(({ kind }) => kind).sort()].join("/"),
    scale: below.reduce((scale, size) => scale / size.scale, top.scale),
    clock: [top.clock, ...below.map(({ clock }) => clock).sort()].join("/"),
  };
}

/** The size of `平方米`, `元/亩`, `元/人·月`. */
export const unitSize = remember(readUnitSize);
