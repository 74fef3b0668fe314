/**
 * Notes the tasks of a page while something is done, and answers the longest the pane was at work without a break, in
 * milliseconds of processor time: what else the machine does meanwhile does not count, nor does the page that plays Excel.
 */
export async function longestTask(page, act) {
  const client = await page.context().newCDPSession(page);
  const events = [];
  client.on("Tracing.dataCollected", ({ value }) => events.push(...value));
  const traceConfig = { includedCategories: ["toplevel", "devtools.timeline"] };
  await client.send("Tracing.start", { transferMode: "ReportEvents", traceConfig });
  await act();
  const complete = new Promise((resolve) => client.on("Tracing.tracingComplete", resolve));
  await client.send("Tracing.end");
  await complete;
  await client.detach();
  return longestOf(events);
}

const scriptOf = ({ args }) => args?.data?.url ?? "";
const whole = ({ ph, tdur }) => ph === "X" && tdur !== undefined;

function longestOf(events) {
  const calls = events.filter((event) => whole(event) && event.name === "FunctionCall");
  const pane = calls.find((event) => scriptOf(event).includes("/taskpane."));
  const onThread = ({ pid, tid }) => pid === pane?.pid && tid === pane?.tid;
  const played = calls.filter((event) => onThread(event) && scriptOf(event).includes("/playing."));
  const isPlaying = ({ ts, dur }) => played.some((call) => call.ts >= ts && call.ts < ts + dur);
  const tasks = events.filter(
    (event) => whole(event) && onThread(event) && event.name === "ThreadControllerImpl::RunTask",
  );
  const own = tasks.filter(({ tdur }) => tdur > 5000).filter((task) => !isPlaying(task));
  return Math.max(0, ...own.map(({ tdur }) => tdur)) / 1000;
}
