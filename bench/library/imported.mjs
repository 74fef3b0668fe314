const things = ["城区", "乡镇", "园区", "片区", "示范", "重点", "县域", "基层", "综合", "专项"];

/** Names of an imported province's library: real ones with other things put in front. */
export function imported(entries, count) {
  return Array.from({ length: count }, (_, at) => {
    const entry = entries[at % entries.length];
    const round = Math.floor(at / entries.length);
    return { ...entry, id: `own/${at}`, name: `${things[round % things.length]}${round}${entry.name}` };
  });
}
