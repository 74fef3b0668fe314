import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import type { UserAction } from "./user-action";

export const openSettings: UserAction = {
  id: "open-settings",
  icon: SettingsRegular,
  label: () => "设置",
  when: () => true,
  run: (session) => session.dispatch({ kind: "opened-page", page: { kind: "settings" } }),
};
