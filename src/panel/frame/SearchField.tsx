import { SearchBox } from "@fluentui/react-components";
import type { ReactElement } from "react";

interface SearchFieldProps {
  /** What a screen reader calls it. */
  readonly label: string;
  /** What may be typed. */
  readonly hint: string;
  readonly words: string;
  readonly className: string;
  readonly onWords: (words: string) => void;
}

/** A field to look for something by words; the library's own button that empties it has an English name. */
export function SearchField({ label, hint, words, className, onWords }: SearchFieldProps): ReactElement {
  return (
    <SearchBox
      size="small"
      className={className}
      value={words}
      aria-label={label}
      placeholder={hint}
      dismiss={{ "aria-label": "清空" }}
      onChange={(_, { value }) => onWords(value)}
    />
  );
}
