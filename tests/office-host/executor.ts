import { HostError, notPlayed } from "./host-error";
import {
  isHostObject,
  memberName,
  type HostObject,
  type ObjectType,
  type Session,
  type TypeTable,
} from "./object-type";
import { answerQuery } from "./query";
import { References } from "./references";
import {
  actionKind,
  pathKind,
  type Action,
  type Arguments,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from "./wire";

/** Finds an object by the id of its path. */
type Lookup = (pathId: number) => HostObject | null;

const camelCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

function argumentsOf({ Arguments: given = [], ReferencedObjectPathIds: ids = [] }: Arguments, at: Lookup) {
  const resolved = (value: unknown, id: unknown): unknown => {
    if (Array.isArray(id) && Array.isArray(value)) return value.map((part, i) => resolved(part, id[i]));
    return typeof id === "number" && id > 0 ? at(id) : value;
  };
  return given.map((value, i) => resolved(value, ids[i]));
}

/**
 * Does what office.js asks for, in the format it asks in. What objects there are and what they can do stands in the type
 * table alone.
 */
export class Executor {
  readonly references = new References();

  constructor(
    private readonly types: TypeTable,
    private readonly root: HostObject,
  ) {}

  /** Like the program: actions run in order, the first failure ends them, what was done before it stays done. */
  execute(body: RequestBody): ResponseBody {
    const live = new Map<number, HostObject | null>();
    const at: Lookup = (id) => {
      const known = live.get(id);
      if (known !== undefined) return known;
      const found = this.resolve(body.ObjectPaths[id], at);
      live.set(id, found);
      return found;
    };
    const Results: { ActionId: number; Value: unknown }[] = [];
    const TraceIds: number[] = [];
    for (const [ActionIndex, action] of body.Actions.entries()) {
      if (action.ActionType === actionKind.trace) {
        TraceIds.push(action.Id);
        Results.push({ ActionId: action.Id, Value: null });
        continue;
      }
      try {
        Results.push({ ActionId: action.Id, Value: this.perform(action, at) ?? null });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        const { code: Code, message: Message, location: Location } = error;
        return { Results, TraceIds, Error: { Code, Message, Location, ActionIndex, HttpStatusCode: 400 } };
      }
    }
    return { Results, TraceIds };
  }

  private perform(action: Action, at: Lookup): unknown {
    const object = at(action.ObjectPathId);
    const { Name: name = "", ArgumentInfo: info = {}, QueryInfo: query = {} } = action;
    switch (action.ActionType) {
      case actionKind.instantiate:
        return this.identity(object);
      case actionKind.query:
      case actionKind.queryJson: {
        const asJson = action.ActionType === actionKind.queryJson;
        return answerQuery(object, query, {
          typeOf: (o) => this.typeOf(o),
          identity: (o) => this.identity(o),
          asJson,
        });
      }
      case actionKind.set:
        return this.set(object, name, argumentsOf(info, at)[0]);
      case actionKind.update:
        for (const [key, value] of Object.entries(action.ObjectState ?? {})) this.set(object, key, value);
        return null;
      case actionKind.method:
        if (name === "_KeepReference") return this.references.keep(object);
        return this.call(object, name, argumentsOf(info, at));
      default:
        throw notPlayed(`action type ${action.ActionType}`);
    }
  }

  private resolve(path: ObjectPath | undefined, at: Lookup): HostObject | null {
    if (!path) throw new HostError("InvalidObjectPath", "The object path is unknown.");
    const { ObjectPathType: kind, Name: name = "" } = path;
    if (kind === pathKind.root) return this.root;
    if (kind === pathKind.nothing) return null;
    if (kind === pathKind.reference) return this.references.get(name);
    if (kind === pathKind.create) return { type: name };
    const parent = at(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const type = this.typeOf(parent);
    const args = argumentsOf(path.ArgumentInfo ?? {}, at);
    if (kind === pathKind.property) {
      const open = type.nav?.[name];
      if (!open) throw notPlayed(`${parent.type}.${camelCase(name)}`);
      return open(parent);
    }
    if (kind === pathKind.index) {
      if (!type.index) throw notPlayed(`${parent.type}[]`);
      return type.index(parent, args[0]);
    }
    const made = this.call(parent, name, args);
    return isHostObject(made) ? made : null;
  }

  private typeOf(object: HostObject): ObjectType<HostObject> {
    const type = this.types[object.type];
    if (!type) throw notPlayed(object.type);
    return type;
  }

  private call(object: HostObject | null, name: string, args: readonly unknown[]): unknown {
    if (!object) return null;
    const method = this.typeOf(object).methods?.[name];
    if (!method) throw notPlayed(`${object.type}.${camelCase(name)}`);
    return method(object, args, this.session);
  }

  private set(object: HostObject | null, name: string, value: unknown): null {
    if (!object) throw new HostError("InvalidObjectPath", "A null object has no members.");
    const { props } = this.typeOf(object);
    const property = props?.[memberName(props, name) ?? ""];
    if (!property?.set) throw notPlayed(`${object.type}.${camelCase(name)} (write)`);
    property.set(object, value);
    return null;
  }

  private identity(object: HostObject | null): Readonly<Record<string, unknown>> | null {
    if (!object) return null;
    const type = this.typeOf(object);
    const reference = this.references.of(object);
    return {
      ...(type.key ? { Id: type.key(object) } : {}),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  private readonly session: Session = {
    release: (reference) => this.references.release(reference),
    releaseAll: () => this.references.releaseAll(),
    referenced: (reference) => this.references.find(reference),
  };
}
