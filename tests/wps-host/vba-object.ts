/** Members without arguments are properties in some builds of WPS and methods in others. */
export type Flavour = "property" | "method";

/** What a test may do to the playing WPS. */
export interface Conditions {
  flavour: Flavour;
  /** True: the program is gone, whatever is asked. */
  gone: boolean;
  /** True while a cell is open for typing: nothing but `Ready` answers. */
  editing: () => boolean;
  /** Members that this build does not have: `Range.HasFormula`. */
  missing: Set<string>;
  /** A member that fails once: the number says how often it works before that. */
  failing: Map<string, number>;
  /** True: figures lose their decimals when they are written. */
  rounds: boolean;
}

/** What was asked of the playing WPS. */
export interface Traffic {
  asked: number;
  /** How often each member was asked. */
  readonly members: Map<string, number>;
  /** Members that were asked for and that we do not play. */
  readonly unknown: Set<string>;
}

export interface Member {
  readonly get?: () => unknown;
  readonly set?: (value: unknown) => void;
  /** A member that takes arguments, or does something. */
  readonly run?: (...args: readonly unknown[]) => unknown;
}

export type Members = Readonly<Record<string, Member>>;

export class VbaError extends Error {}

/** As these programs put it when they are not free. */
const rejected = (): VbaError => new VbaError("Call was rejected by callee. (0x800AC472)");
const gone = (): VbaError => new VbaError("The RPC server is unavailable. (0x800706BA)");
/** Application-defined: the usual answer to anything that cannot be done. */
export const notPossible = (why: string): VbaError => new VbaError(`1004: ${why}`);

export interface Play {
  readonly conditions: Conditions;
  readonly traffic: Traffic;
}

/** Objects of the playing WPS and what they stand for in the workbook. */
const meanings = new WeakMap<object, unknown>();

/** What an object that was handed back to us stands for. */
export function meaningOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !meanings.has(value))
    throw notPossible("An object is required.");
  return meanings.get(value);
}

function note({ conditions, traffic }: Play, member: string): void {
  traffic.asked++;
  traffic.members.set(member, (traffic.members.get(member) ?? 0) + 1);
  if (conditions.gone) throw gone();
  if (conditions.editing() && member !== "Application.Ready") throw rejected();
  const left = conditions.failing.get(member);
  if (left === undefined) return;
  if (left > 0) conditions.failing.set(member, left - 1);
  else {
    conditions.failing.delete(member);
    throw notPossible(`${member} failed.`);
  }
}

/** An object whose members are known by name only, in the shape the flavour gives them. */
export function vbaObject(play: Play, type: string, [meaning, members]: readonly [unknown, Members]): object {
  const { conditions, traffic } = play;
  const find = (key: string | symbol): Member | undefined => {
    if (typeof key === "symbol" || conditions.missing.has(`${type}.${key}`)) return undefined;
    const member = members[key];
    if (!member) traffic.unknown.add(`${type}.${key}`);
    return member;
  };
  const read = (key: string, member: Member): unknown => {
    note(play, `${type}.${key}`);
    return member.get?.();
  };
  const write = (key: string, member: Member, value: unknown): void => {
    note(play, `${type}.${key}=`);
    if (!member.set) throw notPossible(`${type}.${key} is read-only.`);
    member.set(value);
  };
  const object = new Proxy(
    {},
    {
      get: (_, key) => {
        const member = find(key);
        if (!member || typeof key === "symbol") return undefined;
        if (member.run)
          return (...args: readonly unknown[]) => {
            note(play, `${type}.${key}`);
            return member.run?.(...args);
          };
        if (conditions.flavour === "property") return read(key, member);
        return (...args: readonly unknown[]) =>
          args.length === 0 ? read(key, member) : write(key, member, args[0]);
      },
      set: (_, key, value) => {
        const member = find(key);
        if (!member || typeof key === "symbol" || conditions.flavour === "method") return false;
        write(key, member, value);
        return true;
      },
    },
  );
  meanings.set(object, meaning);
  return object;
}

/** A collection: `Count`, `Item` by place or name, and what else it can. */
export function collection<T>(
  play: Play,
  type: string,
  of: {
    readonly items: () => readonly T[];
    readonly object: (item: T) => object;
    readonly more?: Members;
    readonly nameOf?: (item: T) => string;
  },
): object {
  const item = (key: unknown): object => {
    const items = of.items();
    const found =
      typeof key === "number" ? items[key - 1] : items.find((one) => of.nameOf?.(one) === String(key));
    if (found === undefined) throw new VbaError("9: Subscript out of range.");
    return of.object(found);
  };
  const members = { Count: { get: () => of.items().length }, Item: { run: item }, ...of.more };
  return vbaObject(play, type, [undefined, members]);
}
