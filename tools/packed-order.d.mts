/** A script whose functions stand where they are packed well, before everything else in their block. */
export function inPackedOrder(code: string): string;
