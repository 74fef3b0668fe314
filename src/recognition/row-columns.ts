import type { ColumnRole, ExtraRole } from "../form/form";
import type { HeaderRole } from "./column-names";
import type { TableColumns } from "./match-columns";

const extraRoles: readonly ExtraRole[] = [
  "standard",
  "basis",
  "evidence",
  "explanation",
  "direction",
  "history",
  "core",
  "status",
  "audited",
  "coefficient",
  "chance",
  "cause",
  "measures",
  "note",
];

type ReadRole = "project" | "actualUnit" | Exclude<ColumnRole, "weight" | "score" | ExtraRole>;

/** Where the columns of a table stand that every row is read by: looked up once, for all its rows. */
export interface RowColumns extends Readonly<Record<ReadRole, number | undefined>> {
  /** Columns of what is to be reached or was. */
  readonly quantities: readonly number[];
  /** Columns of weights and scores. */
  readonly points: readonly number[];
  readonly leftmost: number;
  readonly extras: readonly ExtraRole[];
}

function present(cols: readonly (number | undefined)[]): readonly number[] {
  return cols.filter((col) => col !== undefined);
}

/** The columns of a table as its rows are read by them. */
export function rowColumns({ by }: TableColumns): RowColumns {
  const at = (role: HeaderRole): number | undefined => by.get(role)?.col;
  const [target, adjusted, actual, forecast] = [at("target"), at("adjusted"), at("actual"), at("forecast")];
  return {
    project: at("project"),
    level1: at("level1"),
    level2: at("level2"),
    name: at("name"),
    target,
    operator: at("operator"),
    unit: at("unit"),
    adjusted,
    actual,
    actualUnit: at("actualUnit"),
    forecast,
    reason: at("reason"),
    quantities: present([target, adjusted, actual, forecast]),
    points: present([at("weight"), at("score")]),
    leftmost: Math.min(...[...by.values()].map(({ col }) => col)),
    extras: extraRoles.filter((role) => by.has(role)),
  };
}
