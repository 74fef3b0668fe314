import { print } from "./print.mjs";

function printMemory() {
  print("peak memory of this process", `${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`);
}

/** The parts of the bench by name; each is loaded when it runs. */
export const parts = {
  core: {
    title: "Reading and checking, one process",
    run: async () => {
      const { benchCore } = await import("./core/run.mjs");
      await benchCore();
      printMemory();
    },
  },
  excel: {
    title: "What is asked of Excel",
    run: async () => (await import("./excel/run.mjs")).benchExcel(),
  },
  library: {
    title: "Search and recommendation",
    run: async () => (await import("./library/run.mjs")).benchLibrary(),
  },
  pane: {
    title: "The pane beside a playing Excel, and the workbench",
    run: async () => (await import("./pane/run.mjs")).benchPane(),
  },
  desk: {
    title: "Many workbooks, on the command line and in the browser",
    run: async () => (await import("./desk/run.mjs")).benchDesk(),
  },
};
