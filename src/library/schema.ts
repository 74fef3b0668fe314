import { z } from "zod";
import { evidenceMarks } from "./evidence";
import { kinds } from "./kinds";

const text = z.string().trim().min(1);
const texts = z.array(text);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** `名称 ≥100人`: the last white space parts the name from the sample target. */
const line = z.string().regex(/^\S+ \S+$/, "写成“名称 指标值”，中间一个空格");

/** An indicator that needs more than its name and sample target. */
const longLine = z.strictObject({
  is: line,
  /** Other names users may type for it. */
  also: texts.optional(),
  /** Name of a standard in `standards.json`. */
  standard: text.optional(),
  /** What single units really set, each with unit and year left vague: `780元/生·年（一个县，2022年）`. */
  examples: texts.optional(),
  from: z.enum(evidenceMarks).optional(),
  /** The jurisdiction whose common indicator system holds it. */
  mustUse: text.optional(),
  /** Where the name's tail leads to the wrong family. */
  family: slug.optional(),
});

/** `名称 ≥100人 别名|另一个别名 named`: a line whose only additions are other names and where its name comes from. */
const shortLine = z
  .string()
  .regex(
    /^\S+ \S+( [^\s|]+(\|[^\s|]+)*)?( (?:found|named|own-medium))?$/,
    "写成“名称 指标值”或“名称 指标值 别名|别名”",
  );

const indicator = z.union([shortLine, longLine]);

/** A kind of work that money is spent on, with what is worth measuring about it. */
const fieldSchema = z.strictObject({
  field: text,
  /** Functional classes: 类, 款 or 项. */
  classes: z.array(z.string().regex(/^\d{3}(\d{2}){0,2}$/)),
  /** Expenditure types: fields of `common.json`. */
  types: texts,
  /** Words of project names and goals that lead here. */
  words: texts,
  /** The most usual indicators first. */
  indicators: z.partialRecord(z.enum(kinds), z.array(indicator)),
});

/** One industry's file. */
export const industrySchema = z.strictObject({
  id: slug,
  name: text,
  classes: z.array(z.string().regex(/^\d{3}$/)),
  /** Departments and other words for the industry. */
  words: texts,
  fields: z.array(fieldSchema),
});

const familyHeadSchema = z.strictObject({
  id: slug,
  /** Ends of names that belong to it; "" catches what no other family of the kind takes. */
  tails: z.array(z.string()).min(1),
});

/** The families of all kinds, as far as they are needed to find the family of a name. */
export const familyHeadsSchema = z.array(
  z.strictObject({ kind: z.enum(kinds), families: z.array(familyHeadSchema).min(1) }),
);

/** A measure that many indicators share; `{}` stands for the thing measured. */
const familySchema = z.strictObject({
  id: slug,
  /** How a name is made of a thing: `{}验收合格率`; absent where a name of this family cannot be made by pattern. */
  pattern: z.string().includes("{}").optional(),
  /** Sample target of a name made by pattern. */
  sample: text.optional(),
  definition: text,
  formula: text,
  /** Where the actual value is taken from. */
  source: text,
  /** 佐证材料 to keep. */
  evidence: texts.min(1),
  pitfalls: text,
  wording: text,
});

/** What is said of the families of one kind. */
export const familiesSchema = z.strictObject({ kind: z.enum(kinds), families: z.array(familySchema).min(1) });

/** A value that a document or a technical standard fixes, with how sure we are of it. */
export const standardSchema = z.strictObject({
  /** What it is the standard of; entries refer to it by this name. */
  name: text,
  value: text,
  document: text,
  year: z.int(),
  status: z.enum(["verified", "certain", "likely", "expired"]),
  /** duty binds the unit; technical is a GB or construction standard; the others are shown and never checked. */
  scope: z.enum(["duty", "plan-target", "reference", "technical"]),
  note: text.optional(),
});

/** The measures that fit a kind of expenditure, ready for a project's own noun in place of `{}`. */
export const expenditureTypeSchema = z.strictObject({
  /** A field of `common.json`. */
  type: text,
  /** What units mostly write for it, in their own words: suggestions are to come near these. */
  usual: texts,
  /** Put behind a noun that ends with none of `ends`: 高龄 + 补助. */
  head: z.string(),
  ends: texts,
  /** The most usual first. */
  measures: z.partialRecord(z.enum(kinds), z.array(line.includes("{}"))),
});

/** Groups of words that people use for one another; the first is the word of the forms. */
export const synonymsSchema = z.array(z.array(z.string().min(1)).min(2));

/** How Chinese characters are read: by the character, and by pairs whose reading differs from it (会计). */
export const syllablesSchema = z.strictObject({
  /** How many of the common characters, in their own order, are read in each way: `a2 ai13`. */
  common: z.string(),
  /** Syllable → the other characters of our names. */
  others: z.record(z.string(), z.string()),
  /** Two characters → their two syllables. */
  pairs: z.record(z.string(), z.string()),
});

/** A worked case: an invented project with its whole sheet. */
export const caseSchema = z.strictObject({
  project: text,
  industry: text,
  field: text,
  types: z.array(text),
  /** 万元 of the year. */
  budget: z.number().positive(),
  goal: text,
  /** `*` before a name marks a core indicator. */
  indicators: z.partialRecord(z.enum(kinds), z.array(z.string().regex(/^\*?\S+ \S+$/))),
});

export type Industry = z.infer<typeof industrySchema>;
export type Field = Industry["fields"][number];
export type Indicator = z.infer<typeof indicator>;
export type FamilyHead = z.infer<typeof familyHeadSchema>;
export type FamilyHeads = z.infer<typeof familyHeadsSchema>[number];
export type FamilyTexts = z.infer<typeof familySchema>;
export type Synonyms = z.infer<typeof synonymsSchema>;
export type Syllables = z.infer<typeof syllablesSchema>;
export type WorkedCase = z.infer<typeof caseSchema>;
export type Families = z.infer<typeof familiesSchema>;
export type Standard = z.infer<typeof standardSchema>;
export type ExpenditureType = z.infer<typeof expenditureTypeSchema>;
