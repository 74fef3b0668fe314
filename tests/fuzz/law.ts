/** What must never happen, said as the law that was broken. */
export class Broken extends Error {}

/** Throws the law where it does not hold. */
export function must(holds: boolean, law: string): void {
  if (!holds) throw new Broken(law);
}

const ourTags = new Set(
  "a b body br div h1 h2 h3 head html li meta p section small span style table tbody td th thead title tr ul".split(
    " ",
  ),
);

/** Whatever a cell holds, a page of ours has our elements and nothing that runs. */
export function judgePage(html: string): void {
  for (const [, tag = "", rest = ""] of html.matchAll(/<\/?([a-z][^\s>/]*)([^>]*)>/gi)) {
    must(
      ourTags.has(tag) && !/\son\w+\s*=/i.test(rest),
      `the page holds <${tag}>, which no report of ours has`,
    );
  }
}
