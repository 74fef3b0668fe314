import { createElement, lazy, type ComponentType } from "react";
import { ahead } from "./ahead";

type Load<Props> = () => Promise<ComponentType<Props>>;

/** Parts that did not come: each is asked for anew once it is renewed. */
const missing = new Set<() => void>();

/** A part of the panel that is loaded when it is first shown, under a Suspense and a Guard. */
export function part<Props extends object>(load: Load<Props>): ComponentType<Props> {
  const fresh = () =>
    lazy(() =>
      load().then(
        (View) => ({ default: View }),
        (error: unknown) => {
          missing.add(renew);
          throw error;
        },
      ),
    );
  let shown = fresh();
  const renew = (): void => {
    shown = fresh();
  };
  return function Part(props: Props) {
    return createElement(shown as ComponentType<Props>, props);
  };
}

/** The same for what most users open: it is loaded when there is time. */
export function partAhead<Props extends object>(load: Load<Props>): ComponentType<Props> {
  ahead(load);
  return part(load);
}

/** Lets parts that did not come be asked for once more. */
export function renewParts(): void {
  for (const renew of missing) renew();
  missing.clear();
}
