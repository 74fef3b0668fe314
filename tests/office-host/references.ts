import { HostError } from "./host-error";
import type { HostObject } from "./object-type";

/** The objects office.js asked us to keep; whatever is left at the end was leaked. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly names = new Map<HostObject, string>();
  private last = 0;

  get count(): number {
    return this.objects.size;
  }

  keep(object: HostObject | null): null {
    if (!object || this.names.has(object)) return null;
    const reference = `ref-${++this.last}`;
    this.objects.set(reference, object);
    this.names.set(object, reference);
    return null;
  }

  of(object: HostObject): string | undefined {
    return this.names.get(object);
  }

  find(reference: string): HostObject | undefined {
    return this.objects.get(reference);
  }

  get(reference: string): HostObject {
    const object = this.objects.get(reference);
    if (!object) throw new HostError("InvalidReference", "The reference is no longer valid.");
    return object;
  }

  release(reference: string): void {
    const object = this.objects.get(reference);
    if (object) this.names.delete(object);
    this.objects.delete(reference);
  }

  releaseAll(): void {
    this.objects.clear();
    this.names.clear();
  }
}
