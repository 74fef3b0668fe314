import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { ZoomInRegular } from "@fluentui/react-icons";
import { useSyncExternalStore, type ReactElement } from "react";
import type { SheetZoom } from "../hosts/workbench/sheet-zoom";
import type { Desk } from "./desk";

const zooms: readonly (readonly [SheetZoom, string])[] = [
  ["fit", "适合宽度"],
  [1, "原大（100%）"],
  [1.5, "放大（150%）"],
];

/** 显示: how large the sheet is shown, and whether the words beside it can be read from the last row. */
export function ViewMenu({ desk }: { readonly desk: Desk }): ReactElement {
  const { zoom, isLarge, book } = useSyncExternalStore(desk.follow, desk.state);
  const choose = (chosen: SheetZoom): void => {
    desk.set({ zoom: chosen });
    // Also when it is chosen again: the sheet, or the room for it, may be another than then.
    book?.laidOut.zoom(chosen);
  };
  return (
    <Menu
      checkedValues={{ zoom: [String(zoom)], type: isLarge ? ["large"] : [] }}
      onCheckedValueChange={(_, { name, checkedItems }) => {
        if (name === "type") desk.set({ isLarge: checkedItems.length > 0 });
        else choose(zooms.find(([value]) => String(value) === checkedItems[0])?.[0] ?? "fit");
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<ZoomInRegular />}>
          显示
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>表格大小</MenuGroupHeader>
            {zooms.map(([value, words]) => (
              <MenuItemRadio key={value} name="zoom" value={String(value)}>
                {words}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuItemCheckbox name="type" value="large">
            放大字号（投影）
          </MenuItemCheckbox>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
