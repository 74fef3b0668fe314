import { runNode } from "./run.mjs";
import { setup } from "./setup.mjs";

/** Status 1 of the command line means that sheets have faults, which is what the samples are for. */
const FAULTS_FOUND = 1;

async function start() {
  await setup();
  const built = await runNode(["tools/build.mjs"], { show: true });
  if (built.code !== 0) return built.code;
  const { code } = await runNode(["bin/biaochi.js", "check", "assets/samples"], { show: true });
  return code === FAULTS_FOUND ? 0 : code;
}

process.exitCode = await start();
