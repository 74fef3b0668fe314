import type { Form } from "../../form/form";
import { leftState } from "../session/left-state";
import { askedFor, type Asked } from "./asked";

interface AskedOf {
  readonly asked: Asked;
  /** The project of the form that was asked about. */
  readonly about: string;
}

const useLeft = leftState<AskedOf>();

/** What is asked: of another form it asks for that form's project, unless the user wrote one. */
export function useAsked(form: Form | undefined): readonly [asked: Asked, ask: (asked: Asked) => void] {
  const first = askedFor(form);
  const about = first.project;
  const [left, setLeft] = useLeft(() => ({ asked: first, about }));
  const isOther = form !== undefined && about !== left.about;
  const isOwn = left.asked.project !== left.about;
  const asked = isOther && !isOwn ? { ...left.asked, project: about } : left.asked;
  return [asked, (next) => setLeft({ asked: next, about: form ? about : left.about })];
}
