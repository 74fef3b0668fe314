import { main } from "./main";

// Whoever reads our output may stop early (`| head`): that is no fault of ours. A full disk is.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 2);
});
process.exitCode = await main(process.argv.slice(2));
