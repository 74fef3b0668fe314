import type { Circumstances, ClerkNews, ClerkOrder, ClerkReply } from "./clerk";

/** What the page sends to the clerk's worker. */
export type ClerkPost =
  | { readonly kind: "news"; readonly news: ClerkNews }
  | {
      readonly kind: "order";
      readonly id: number;
      readonly order: ClerkOrder;
      readonly about: Circumstances;
    };

/** What comes back; without a reply where it could not be done. */
export interface ClerkMail {
  readonly id: number;
  readonly reply?: ClerkReply;
}
