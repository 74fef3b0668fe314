import common from "./data/common.json";
import general from "./data/general.json";
import defense from "./data/defense.json";
import security from "./data/security.json";
import education from "./data/education.json";
import science from "./data/science.json";
import culture from "./data/culture.json";
import social from "./data/social.json";
import health from "./data/health.json";
import environment from "./data/environment.json";
import urban from "./data/urban.json";
import agriculture from "./data/agriculture.json";
import transport from "./data/transport.json";
import industry from "./data/industry.json";
import commerce from "./data/commerce.json";
import finance from "./data/finance.json";
import aid from "./data/aid.json";
import natural from "./data/natural.json";
import housing from "./data/housing.json";
import grain from "./data/grain.json";
import emergency from "./data/emergency.json";
import debt from "./data/debt.json";
import budgets from "./data/budgets.json";
import families from "./data/families.json";
import cases from "./data/cases.json";
import syllables from "./data/syllables.json";
import synonyms from "./data/synonyms.json";
import standards from "./data/standards.json";
import types from "./data/expenditure-types.json";
import type { LibrarySource } from "./library";

const files: Record<keyof LibrarySource, unknown> = {
  industries: [
    common,
    general,
    defense,
    security,
    education,
    science,
    culture,
    social,
    health,
    environment,
    urban,
    agriculture,
    transport,
    industry,
    commerce,
    finance,
    aid,
    natural,
    housing,
    grain,
    emergency,
    debt,
    budgets,
  ],
  families,
  standards,
  cases,
  syllables,
  synonyms,
  types,
};

/**
 * The data files that ship with the product: names and tables, one file an industry in the order of the functional classes.
 * Their literal types are wider than the schema's; the tests check that they keep to it.
 */
export const bundledSource = files as LibrarySource;
