import { workerData } from "node:worker_threads";
import { rectificationTable } from "../../documents/ledger/rectification";
import type { RectificationTask } from "./rectification-thread";
import { findingsIn } from "./result-files";
import { writeTables } from "./write-tables";

const { results, path, depth, date } = workerData as RectificationTask;
const records = { [Symbol.iterator]: () => findingsIn(results) };
await writeTables(path, [rectificationTable({ records, depth, date })], { date, what: "整改台账" });
