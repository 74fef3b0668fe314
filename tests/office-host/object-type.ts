/** An object of the program as our host holds it; null is office.js's null object. */
export interface HostObject {
  readonly type: string;
}

/** What the members of a type may use besides their object. */
export interface Session {
  readonly release: (reference: string) => void;
  readonly releaseAll: () => void;
  readonly referenced: (reference: string) => HostObject | undefined;
}

export interface Property<T extends HostObject> {
  get(object: T): unknown;
  set?(object: T, value: unknown): void;
}

/** One type of the program: exactly the members we play. */
export interface ObjectType<T extends HostObject> {
  /** What identifies an object of the type, when it has an id. */
  key?(object: T): string;
  readonly props?: Readonly<Record<string, Property<T>>>;
  readonly nav?: Readonly<Record<string, (object: T) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** The members of a collection. */
  items?(object: T): readonly HostObject[];
  index?(object: T, key: unknown): HostObject | null;
}

type Method<T extends HostObject> = (object: T, args: readonly unknown[], session: Session) => unknown;

/** Types of different objects in one table. */
export type TypeTable = Readonly<Record<string, ObjectType<HostObject>>>;

/** A type for the table: the table hands each type its own objects only. */
export function typeOf<T extends HostObject>(type: ObjectType<T>): ObjectType<HostObject> {
  return type as ObjectType<HostObject>;
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "type" in value;
}

/** A member by its name in any case: office.js selects in camel case and calls in Pascal case. */
export function memberName(table: object | undefined, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return Object.keys(table ?? {}).find((candidate) => candidate.toLowerCase() === wanted);
}

/** A method that does nothing and answers nothing. */
export const nothing = (): null => null;
