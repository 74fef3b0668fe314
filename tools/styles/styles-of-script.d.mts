/** A rule with where it must stand. */
export interface PlacedRule {
  readonly bucket: string;
  readonly rule: string;
  readonly priority: number;
  readonly media: string;
}

export function takeStyles(source: string): {
  readonly script: string;
  readonly rules: readonly PlacedRule[];
};

export function styleElements(rules: readonly PlacedRule[]): string;
