import { main } from "./main";

// Whoever reads our output may stop early (`| head`): that is no fault of ours.
process.stdout.on("error", () => {
  process.exit(0);
});
process.exitCode = await main(process.argv.slice(2));
