import {
  makeStyles,
  Menu,
  MenuButton,
  MenuDivider,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { Fragment, type ReactElement } from "react";
import { menuActions } from "../actions/menu-actions";
import { nextFinding } from "../actions/next-finding";
import { recheck } from "../actions/recheck";
import { FormMenu } from "../workbook/FormMenu";
import { ActionButton } from "./ActionButton";
import { ActionMenuItem } from "./ActionMenuItem";

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    flexShrink: "0",
    minHeight: "40px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  form: { flexGrow: "1", minWidth: "0" },
});

/** Which form is looked at, 重新检查, and everything else that concerns the whole form. */
export function PanelHeader(): ReactElement {
  const styles = useStyles();
  return (
    <header className={styles.head}>
      <div className={styles.form}>
        <FormMenu />
      </div>
      <ActionButton action={nextFinding} subject={null} show="icon" />
      <ActionButton action={recheck} subject={null} show="icon" />
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton
            size="small"
            appearance="subtle"
            aria-label="更多"
            icon={<MoreHorizontalRegular />}
            menuIcon={null}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {menuActions.map((actions, index) => (
              <Fragment key={index}>
                {index > 0 && <MenuDivider />}
                {actions.map((action) => (
                  <ActionMenuItem key={action.id} action={action} />
                ))}
              </Fragment>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </header>
  );
}
