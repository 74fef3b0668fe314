import type { Form } from "../form/form";

function isBlockBeside(form: Form, other: Form): boolean {
  const isBlock = other.part?.startsWith("目标") ?? false;
  return isBlock && other.sheet === form.sheet && other.range.top === form.range.top;
}

/** The goal blocks of a sheet as one form, where the given one is the last of them and has their total. */
export function togetherWith(form: Form, forms: readonly Form[]): Form | undefined {
  if (!form.totalOfBlocks) return undefined;
  const blocks = forms.filter((other) => isBlockBeside(form, other));
  const [first] = blocks;
  return (
    first && {
      ...first,
      part: null,
      indicators: blocks.flatMap(({ indicators }) => indicators),
      total: form.totalOfBlocks,
      totalOfBlocks: null,
    }
  );
}
