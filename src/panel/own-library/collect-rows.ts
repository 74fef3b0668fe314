import type { Form, Indicator } from "../../form/form";
import { plainName } from "../../form/plain-name";
import { targetInForce } from "../../form/target-in-force";
import type { PackRow } from "../../library/packs/pack-schema";
import { isBlank } from "../../values/blank";
import { formatValue } from "../../values/format-value";
import type { IncomingPack } from "./incoming-pack";
import { minePack } from "./kept-pack";

/** Where rows come from, as the library shows it later: `农村公路日常养护，2025年（申报表）`. */
function originOf({ heading, year, sheet }: Form): string {
  const project = heading.project?.value.text.replace(/\s+/g, " ").trim() ?? "";
  const parts = [project, year === null ? "" : `${year}年`].filter((part) => part !== "");
  return `${parts.join("，")}（${sheet}）`;
}

function rowOf({ name, level1, level2, extra, ...indicator }: Indicator, from: string): PackRow {
  const target = targetInForce(indicator);
  const written = target ? formatValue(target.value) : "";
  const basis = extra.basis?.text.trim() ?? "";
  return {
    name: plainName(name.text),
    ...(level1 === null ? {} : { level1 }),
    ...(level2 === null ? {} : { level2 }),
    ...(isBlank(written) ? {} : { target: written }),
    ...(isBlank(basis) ? {} : { basis }),
    from,
  };
}

/** The rows of a form, to be kept in 我的指标库. */
export function collectRows(form: Form): IncomingPack {
  const from = originOf(form);
  const rows = form.indicators.filter(({ breakdown }) => !breakdown).map((one) => rowOf(one, from));
  return { name: minePack, file: "", rows, problems: [], columns: [], tables: [] };
}
