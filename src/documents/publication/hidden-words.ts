/** What a published copy hides, in words. */
export const hiddenWords = {
  phone: "电话",
  id: "证件号码",
  account: "账号",
  mail: "邮箱",
  name: "姓名",
} as const;

/** A kind of things that a published copy hides. */
export type HiddenKind = keyof typeof hiddenWords;
