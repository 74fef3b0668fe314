import { Link, makeStyles, mergeClasses, type LinkProps } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  // A system with its own colours draws what is a button by its tag as plain text.
  link: { "@media (forced-colors: active)": { color: "LinkText" } },
});

type Props = Pick<LinkProps, "className" | "children" | "style" | "aria-current" | "aria-label"> & {
  readonly onClick?: () => void;
};

/** A text that leads somewhere in the panel or in the sheet. */
export function TextLink({ className, ...rest }: Props): ReactElement {
  const styles = useStyles();
  return <Link as="button" className={mergeClasses(styles.link, className)} {...rest} />;
}
