import { Trouble } from "../trouble";

/** An object of WPS. Its members are known by name only: no typings fit all builds. */
export type WpsObject = object;

/** WPS threw: what it said, to be understood by whoever knows how WPS fares. */
export class WpsRefusal extends Error {
  constructor(
    readonly member: string,
    override readonly cause: unknown,
  ) {
    super(member);
  }
}

function asking<T>(member: string, ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    throw new WpsRefusal(member, error);
  }
}

const memberOf = (owner: WpsObject, name: string): unknown =>
  asking(name, () => Reflect.get(owner, name) as unknown);

type Method = (...args: readonly unknown[]) => unknown;

const isMethod = (member: unknown): member is Method => typeof member === "function";

/** True when there is such a member at all. */
export function has(owner: WpsObject, name: string): boolean {
  const member = memberOf(owner, name);
  return member !== undefined && member !== null;
}

/** The shape a member has in this build, for whoever reads a diagnosis. */
export function shapeOf(owner: WpsObject, name: string): "property" | "method" {
  return isMethod(memberOf(owner, name)) ? "method" : "property";
}

/**
 * What a member without arguments says. Some builds have a property where others have a method: that is decided here
 * and in `set`, and nowhere else.
 */
export function get(owner: WpsObject, name: string): unknown {
  const member = memberOf(owner, name);
  return isMethod(member) ? asking(name, () => Reflect.apply(member, owner, [])) : member;
}

/** Calls a member that takes arguments, or does something. */
export function call(owner: WpsObject, name: string, ...args: readonly unknown[]): unknown {
  const member = memberOf(owner, name);
  if (!isMethod(member)) throw new Trouble("unsupported");
  return asking(name, () => Reflect.apply(member, owner, args));
}

/** Gives a member a value: a method takes it as its argument. */
export function set(owner: WpsObject, name: string, value: unknown): void {
  const member = memberOf(owner, name);
  if (isMethod(member)) asking(name, () => Reflect.apply(member, owner, [value]));
  else if (!asking(name, () => Reflect.set(owner, name, value))) throw new Trouble("unsupported");
}

const isObject = (value: unknown): value is WpsObject =>
  (typeof value === "object" && value !== null) || typeof value === "function";

function objectOr(value: unknown): WpsObject {
  if (!isObject(value)) throw new Trouble("unsupported");
  return value;
}

/** The object a member stands for; `unsupported` where WPS has none. */
export function objectAt(owner: WpsObject, name: string): WpsObject {
  return objectOr(get(owner, name));
}

export function objectFrom(owner: WpsObject, name: string, ...args: readonly unknown[]): WpsObject {
  return objectOr(call(owner, name, ...args));
}

export function numberAt(owner: WpsObject, name: string): number {
  const value = get(owner, name);
  if (typeof value !== "number") throw new Trouble("unsupported");
  return value;
}

export function textAt(owner: WpsObject, name: string): string {
  const value = get(owner, name);
  if (typeof value !== "string") throw new Trouble("unsupported");
  return value;
}

/** Yes or no, or neither: `undefined` where some are and some are not. */
export function flagAt(owner: WpsObject, name: string): boolean | undefined {
  const value = get(owner, name);
  return typeof value === "boolean" ? value : undefined;
}

/** Everything in a collection, in order. */
export function* itemsOf(collection: WpsObject): Generator<WpsObject> {
  const count = numberAt(collection, "Count");
  for (let at = 1; at <= count; at++) yield objectFrom(collection, "Item", at);
}
