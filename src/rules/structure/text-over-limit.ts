import type { ColumnRole, Field, Form } from "../../form/form";
import type { Profile } from "../../profile/profile";
import { basis } from "../basis";
import { defineRule } from "../rule";

type Limits = NonNullable<Profile["textLimits"]>;

/** A text and the most characters it may have. */
interface Limited {
  readonly what: string;
  readonly field: Field;
  readonly most: number;
}

const printedLimit = /(\d{2,4})\s*(?:个)?(?:汉)?字(?:以内|之内|以下|内|符以内)?/;
const atLeast = /不少于|不低于|至少|以上/;

/** `指标内容（150字以内）` → 150. */
function limitIn(label: string): number | undefined {
  const match = label.includes("字") && !atLeast.test(label) ? printedLimit.exec(label) : null;
  return match?.[1] === undefined ? undefined : Number(match[1]);
}

const columnRoles = [
  "name",
  "target",
  "actual",
  "reason",
  "standard",
  "basis",
  "explanation",
  "evidence",
  "note",
] as const satisfies readonly ColumnRole[];

function ofColumns(form: Form, limits: Limits | undefined): readonly Limited[] {
  return columnRoles.flatMap((role) => {
    const header = form.columns[role];
    const most = header && (limitIn(header.text) ?? (role === "reason" ? limits?.reason : undefined));
    if (!header || most === undefined) return [];
    const what = header.text.replace(/\s+|[（(].*$/gs, "");
    return form.indicators.flatMap((indicator) => {
      const field = { ...indicator.extra, ...indicator }[role];
      return field ? [{ what, field, most }] : [];
    });
  });
}

function ofBlocks(form: Form, limits: Limits | undefined): readonly Limited[] {
  const answers = [
    ...form.goals.map(({ expected }) => ({ answer: expected, profile: undefined })),
    ...form.goals.map(({ actual }) => ({ answer: actual, profile: limits?.goalActual })),
    ...form.remarks.map((remark) => ({
      answer: remark,
      profile: remark.role === "note" || remark.role === "signature" ? undefined : limits?.[remark.role],
    })),
  ];
  return answers.flatMap(({ answer, profile }) => {
    const most = answer ? (limitIn(answer.label.text) ?? profile) : undefined;
    if (!answer || most === undefined) return [];
    return [{ what: answer.label.text.replace(/\s+|[（(].*$|[:：]$/gs, ""), field: answer.value, most }];
  });
}

/** True where some header or label prints a limit. */
function printsLimit({ columns, goals, remarks }: Form): boolean {
  const isLimited = (label: Field | undefined): boolean => label?.text.includes("字") === true;
  return (
    Object.values(columns).some(isLimited) ||
    goals.some(({ expected, actual }) => isLimited(expected?.label) || isLimited(actual?.label)) ||
    remarks.some(({ label }) => isLimited(label))
  );
}

export default defineRule({
  id: "text-over-limit",
  title: "文字超过限定的字数",
  why: "系统按表上限定的字数收文字，超出的部分会被截断或退回。",
  basis: basis.platform,
  level: "warning",
  book: ["S-TEXTLEN"],
  when: ({ form, profile }) => profile.textLimits !== undefined || printsLimit(form),
  messages: {
    long: ({ what, length, most }: { what: string; length: number; most: number }) =>
      `${what}共 ${length} 字，限 ${most} 字以内。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 财政支出绩效目标申报表 | < | < | < |
          | 项目名称 | 河道堤防维护 | < | < |
          | 一级指标 | 二级指标 | 指标内容（20字以内） | 指标值 |
          | 产出 | 数量指标 | ⟦按照年度维护计划完成主要河道两岸堤防的除草清障和加固⟧ | ≥26公里 |
          | 效果 | 社会效益 | 保护沿河人口 | ≥1.2万人 |`,
        messages: ["long"],
      },
    ],
    good: [
      `
        | 财政支出绩效目标申报表 | < | < | < |
        | 项目名称 | 河道堤防维护 | < | < |
        | 一级指标 | 二级指标 | 指标内容（20字以内） | 指标值 |
        | 产出 | 数量指标 | 维护堤防长度 | ≥26公里 |
        | 效果 | 社会效益 | 保护沿河人口 | ≥1.2万人 |`,
    ],
  },

  *check({ form, profile }) {
    const limits = profile.textLimits;
    for (const { what, field, most } of [...ofColumns(form, limits), ...ofBlocks(form, limits)]) {
      if (field.text.length <= most) continue;
      const length = field.text.replace(/\s+/g, "").length;
      if (length > most) yield { messageId: "long", at: field.at, data: { what, length, most } };
    }
  },
});
