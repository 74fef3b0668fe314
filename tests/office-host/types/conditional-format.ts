import { intersection, type ConditionalFormat } from "../book/sheet";
import { itemNotFound } from "../host-error";
import { typeOf, type HostObject, type TypeTable } from "../object-type";
import { areasObject, refuseProtected, type AreasObject, type SheetObject } from "./objects";

interface FormatObject extends SheetObject {
  readonly format: ConditionalFormat;
}

const part =
  (type: string) =>
  (o: FormatObject): HostObject => ({ ...o, type });

function add(o: AreasObject, kind: unknown): FormatObject {
  refuseProtected(o.sheet);
  const id = o.book.newId();
  const format: ConditionalFormat = { id, areas: o.areas, kind: String(kind), formula: "", color: "" };
  o.sheet.conditionalFormats.unshift(format);
  return { ...o, type: "ConditionalFormat", format };
}

const changeable = (o: FormatObject): ConditionalFormat => {
  refuseProtected(o.sheet);
  return o.format;
};

/** Formats that hang on a condition: those of ours are of the kind Custom. */
export const conditionalFormatTypes: TypeTable = {
  ConditionalFormatCollection: typeOf<AreasObject>({
    items: (o) =>
      o.sheet.conditionalFormats
        .filter(({ areas }) => areas.some((area) => o.areas.some((own) => intersection(own, area))))
        .map((format): FormatObject => ({ ...o, type: "ConditionalFormat", format })),
    index: (o, id) => {
      const format = o.sheet.conditionalFormats.find((candidate) => candidate.id === id);
      if (!format) throw itemNotFound();
      return { ...o, type: "ConditionalFormat", format } as HostObject;
    },
    methods: { Add: (o, [kind]) => add(o, kind) },
  }),
  ConditionalFormat: typeOf<FormatObject>({
    key: ({ format }) => format.id,
    props: { Id: { get: ({ format }) => format.id }, Type: { get: ({ format }) => format.kind } },
    nav: {
      Custom: part("CustomConditionalFormat"),
      CustomOrNullObject: (o) =>
        o.format.kind === "Custom" ? { ...o, type: "CustomConditionalFormat" } : null,
    },
    methods: {
      GetRanges: (o) => areasObject(o, o.format.areas),
      Delete: (o) => {
        const gone = changeable(o);
        o.sheet.conditionalFormats = o.sheet.conditionalFormats.filter((format) => format !== gone);
      },
    },
  }),
  CustomConditionalFormat: typeOf<FormatObject>({
    nav: { Rule: part("ConditionalFormatRule"), Format: part("ConditionalRangeFormat") },
  }),
  ConditionalFormatRule: typeOf<FormatObject>({
    props: {
      Formula: {
        get: ({ format }) => format.formula,
        set: (o, value) => {
          changeable(o).formula = String(value);
        },
      },
    },
  }),
  ConditionalRangeFormat: typeOf<FormatObject>({ nav: { Fill: part("ConditionalRangeFill") } }),
  ConditionalRangeFill: typeOf<FormatObject>({
    props: {
      Color: {
        get: ({ format }) => format.color,
        set: (o, value) => {
          changeable(o).color = String(value);
        },
      },
    },
  }),
};
