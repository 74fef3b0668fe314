import { expect, it } from "vitest";
import { rules } from "../../src/rules/index";

/** The rule book's checks of a single form, by their letter. */
const book: Readonly<Record<string, string>> = {
  T: "BLANKGOAL SYMGOAL GOALISNAME PLACEHOLDER NOOUTPUT NOBENEFIT MUSTL1 NOQUALITY MINCOUNT MAXCOUNT ONEWEIGHT HEADERMISS DATEORDER DUPNAME",
  S: "EMPTYROWFULL NOACTUAL NOSCORE WEIGHT0 COMMENTBLANK TEXTLEN EXECRATE EXECSCORE EXECOVER EXECUSEINIT EXECLOWNOREASON BUDGETCHANGED BUDGET0 EXEC0 SCOREFORM FULLNOTDONE DOWNNOREASON LOSTNOREASON REASONEMPTYISH REASONOFF REASONFULL REASONCLASH DEV20 EXECABN REASONNOMEASURE OVER120 OVER130 OVERLOWTARGET NEGEXCEED NEGFARBELOW SIGNINACTUAL TEXTACTUAL QUALTEXT QUALRANGE COPYTARGET ALLFULL INFLATE UNSPENT20 HIGHSCORELOWEXEC UNITDRIFT PCTSCALE TARGETCHANGED INDMISSING SATNOEVID NOEVIDENCE GOALDONEEMPTY SIGNDIR REPORTMIX",
  W: "TOTAL L1 L2 PROFILE COSTSPLIT NOSAT10 CHANGED FLAT SCOREGT SCORENEG SUMTOTAL GRADE",
  Q: "VAGUE NODIGIT NOUNIT UNITWORD GE100PCT PCTOVER VALINNAME NOSIGN SIGNMISMATCH MONEYASQTY INPUTASGOAL WRONGL2 BENEFITISOUTPUT SAT-NOTSURVEY SAT-WHO SAT100 ALL100 TARGET0 QUALNOSTD COMPOUND NAMELONG UNDETERMINED TIMEVAGUE NUMERICONLY TYPO NOBASIS LOWHIST",
  M: "LIGHTS REDNOREASON CHANCE CAUSENOTE OVER15 BEHIND40 PROGRESSGAP QUARTER TWOFAIL FORECAST ADJUST",
  R: "GOALNOIND INDNOGOAL NUMCLASH SUMFUND FUNDHEAD0 UNITMIX PERIOD COSTBUDGET COSTTRIVIAL LOWOUTPUT DUTYMAP TASKSUM FUNDDIR ALLRATE",
};

/** Checks that no rule serves yet, and the input each one waits for. */
const waiting: Readonly<Record<string, string>> = {
  "M-TWOFAIL": "the results of earlier rounds of monitoring",
  "R-LOWOUTPUT": "the library's ranges of money per unit of output",
  "R-DUTYMAP": "duties of a department form",
  "R-TASKSUM": "task amounts of a department form",
  "R-FUNDDIR": "a form that prints where money goes as well as where it comes from",
  "S-REPORTMIX": "the text of the self-evaluation report",
};

const ids = Object.entries(book).flatMap(([letter, names]) =>
  names.split(" ").map((name) => `${letter}-${name}`),
);
const served = new Set(rules.flatMap((rule) => rule.book));

it("serves every check of the rule book, or says what it waits for", () => {
  expect(ids.filter((id) => !served.has(id)).toSorted()).toEqual(Object.keys(waiting).toSorted());
});

it("cites no check that the book does not have", () => {
  expect([...served].filter((id) => !ids.includes(id))).toEqual([]);
});
