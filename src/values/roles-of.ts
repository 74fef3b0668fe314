/** Each word with what it says: from a table of what may be said to the words for it, with blanks between them. */
export function rolesOf<Role extends string>(
  rows: Readonly<Partial<Record<Role, string>>>,
): Map<string, Role> {
  return new Map(
    Object.entries<string | undefined>(rows).flatMap(([role, words = ""]) =>
      words.split(" ").map((word) => [word, role as Role] as const),
    ),
  );
}
