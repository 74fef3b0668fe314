import { notPlayed } from "./host-error";
import { memberName, type HostObject, type ObjectType } from "./object-type";
import type { Query } from "./wire";

type Answer = Record<string, unknown>;

interface Context {
  readonly typeOf: (object: HostObject) => ObjectType<HostObject>;
  readonly identity: (object: HostObject | null) => Readonly<Answer> | null;
  /** Plain objects for the add-in instead of answers for the proxies: names in camel case. */
  readonly asJson: boolean;
}

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

function nameIn(name: string, { asJson }: Context): string {
  return asJson ? lowerFirst(name) : name;
}

/** Paths such as `format/fill/color`, sorted by their first step. */
function bySteps(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const steps = new Map<string, string[]>();
  for (const path of paths) {
    const [head = "", ...tail] = path.split(/[/.]/);
    const deeper = steps.get(head) ?? [];
    if (tail.length > 0) deeper.push(tail.join("/"));
    steps.set(head, deeper);
  }
  return steps;
}

function answerObject(object: HostObject, { Select = [], Expand = [] }: Query, context: Context): Answer {
  const type = context.typeOf(object);
  const answer: Answer = { ...context.identity(object) };
  for (const [head, deeper] of bySteps([...Select, ...Expand])) {
    const property = memberName(type.props, head);
    const found = property === undefined ? undefined : type.props?.[property];
    if (property !== undefined && found) {
      answer[nameIn(property, context)] = found.get(object);
      continue;
    }
    const navigation = memberName(type.nav, head);
    const open = navigation === undefined ? undefined : type.nav?.[navigation];
    if (navigation === undefined || !open) throw notPlayed(`${object.type}.${head}`);
    answer[nameIn(navigation, context)] = answerQuery(open(object), { Select: deeper }, context);
  }
  return answer;
}

function answerCollection(
  items: readonly HostObject[],
  object: HostObject,
  [query, context]: [Query, Context],
) {
  const { Select = [], Expand = [], Top, Skip = 0 } = query;
  const { props } = context.typeOf(object);
  const own = Select.filter((path) => memberName(props, path) !== undefined);
  const ofItems = Select.filter((path) => memberName(props, path) === undefined);
  const page = items.slice(Skip, Top === undefined ? undefined : Skip + Top);
  const answer =
    own.length > 0 ? answerObject(object, { Select: own }, context) : { ...context.identity(object) };
  answer[context.asJson ? "items" : "_Items"] = page.map((item) =>
    answerObject(item, { Select: ofItems, Expand }, context),
  );
  return answer;
}

/** What an object says about itself. To ask for everything is not played: ask for what is needed. */
export function answerQuery(object: HostObject | null, query: Query, context: Context): Answer | null {
  if (!object) return null;
  const items = context.typeOf(object).items?.(object);
  if (items) return answerCollection(items, object, [query, context]);
  if ((query.Select ?? []).length === 0 && (query.Expand ?? []).length === 0)
    throw notPlayed(`${object.type}.load() of everything`);
  return answerObject(object, query, context);
}
