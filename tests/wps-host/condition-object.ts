import { intersection, type ConditionalFormat } from "../office-host/book/sheet";
import { refuseShut, type Place } from "./place";
import { collection, notPossible, vbaObject, type Members } from "./vba-object";

const byFormula = 2;

/** `#RRGGBB` of a colour counted the other way round. */
function hexOf(colour: unknown): string {
  const number = Number(colour);
  const parts = [number % 256, Math.floor(number / 256) % 256, Math.floor(number / 65_536) % 256];
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

function conditionObject(place: Place, format: ConditionalFormat): object {
  const { sheet, play } = place;
  const interior: Members = {
    Color: {
      get: () => format.color,
      set: (colour) => {
        format.color = hexOf(colour);
      },
    },
  };
  const members: Members = {
    Type: { get: () => byFormula },
    Formula1: { get: () => format.formula },
    Interior: { get: () => vbaObject(play, "ConditionInterior", [undefined, interior]) },
    SetFirstPriority: {
      run: () => {
        sheet.conditionalFormats = [format, ...sheet.conditionalFormats.filter((one) => one !== format)];
      },
    },
    Delete: {
      run: () => {
        refuseShut(place);
        sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== format);
      },
    },
  };
  return vbaObject(play, "FormatCondition", [format, members]);
}

/** The formats that hang on a condition, over a range. */
export function conditionsObject(place: Place): object {
  const { sheet, book, areas, play } = place;
  const add = (...[kind, , formula]: readonly unknown[]): object => {
    refuseShut(place);
    if (kind !== byFormula) throw notPossible("Only formulas are played here.");
    const format: ConditionalFormat = {
      ...{ id: book.newId(), areas, kind: "Custom" },
      ...{ formula: String(formula), color: "" },
    };
    sheet.conditionalFormats.push(format);
    return conditionObject(place, format);
  };
  return collection(play, "FormatConditions", {
    items: () =>
      sheet.conditionalFormats.filter((format) =>
        format.areas.some((area) => areas.some((own) => intersection(own, area))),
      ),
    object: (format) => conditionObject(place, format),
    more: { Add: { run: add } },
  });
}
