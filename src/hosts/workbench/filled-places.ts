/** The filled places of one of Univer's sparse lists, in order. */
export function filledPlaces<T>(
  list: Readonly<Record<number, T>> | undefined,
): readonly (readonly [number, T])[] {
  const entries: readonly (readonly [string, T])[] = Object.entries<T>(list ?? {});
  return entries.map(([place, item]) => [Number(place), item]);
}
