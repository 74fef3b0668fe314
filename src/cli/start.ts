import { main } from "./main";
import { tuneEngine } from "./tune-engine";

// Whoever reads our output may stop early (`| head`): that is no fault of ours. A full disk is.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 2);
});
tuneEngine();
process.exitCode = await main(process.argv.slice(2));
