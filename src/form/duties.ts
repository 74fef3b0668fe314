/** What duties say without saying what is done. */
const filler =
  /贯彻|执行|落实|组织|承担|负责|开展|推进|推动|加强|做好|完成|指导|协调|监督|管理|实施|拟订|制定|有关|相关|全市|全县|全区|本级|工作|任务|事项|事务|方面|以及|等|和|及|与|的|对|并/g;
const shortestDuty = 2;

/** The duties of a department as they are listed: between commas and full stops. */
export function dutiesIn(text: string): readonly string[] {
  return text
    .split(/[、，,；;。\n]|\d+[.．、]/)
    .map((duty) => duty.replace(/\s+/g, ""))
    .filter((duty) => duty.replace(filler, "").length >= shortestDuty);
}

/** Two characters in a row that both say: a duty is served when one of its pairs is promised. */
export function isServed(duty: string, promises: string): boolean {
  const pieces = duty.split(filler).filter((piece) => piece.length >= shortestDuty);
  return pieces.some((piece) =>
    Array.from({ length: piece.length - 1 }, (_, at) => piece.slice(at, at + 2)).some((pair) =>
      promises.includes(pair),
    ),
  );
}
