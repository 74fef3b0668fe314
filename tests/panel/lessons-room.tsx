import type { ReactElement } from "react";
import type { Store } from "../../src/hosts/store";
import { LessonsPage } from "../../src/panel/lessons/LessonsPage";

/** The trainer's room over a store, as it is opened without a sheet. */
export function lessonsRoom(store: Store): ReactElement {
  return (
    <LessonsPage
      session={undefined}
      store={store}
      canSave
      today={() => "2025-03-01"}
      theme="light"
      onLeave={() => undefined}
    />
  );
}
