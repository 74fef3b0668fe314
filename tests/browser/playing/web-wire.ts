/** How office.js in a frame speaks to the page that plays Excel on the web: JSON strings by `postMessage`. */
export interface PaneMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  /** 0: a call; 1: wants events; 2: no longer wants them. */
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** A call of the older object model, into which the requests of the newer one are packed. */
export interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number; readonly Version: number };
  readonly ArrayData?: readonly unknown[];
}

export const dispatch = {
  executeRequest: 93,
  commandCompleted: 94,
  saveSettings: 76,
  openDialog: 0,
} as const;

/** Errors of the older object model. */
export const errors = { requestTooLarge: 5103, answerTooLarge: 5104, notPlayed: 5000 } as const;

/** How the library and the page know each other: names in the address and in the name of the frame. */
export function frameNames(locale: string, ids: { conversation: string; control: string; origin: string }) {
  const { conversation, control, origin } = ids;
  return {
    hostInfo: ["Excel", "Web", "16.00", locale, crypto.randomUUID(), "", "", "0"].join("$"),
    frameName: JSON.stringify({
      baseFrameName: `pane-${control}`,
      hostInfo: "",
      xdmInfo: `${conversation}|${control}|${origin}`,
      serializerVersion: "1",
      flights: "[]",
    }),
  };
}

/** What the library learns about the program when it starts. Versions are strings, as on the real wire. */
export function appContext(locale: string, control: string, level: string) {
  return {
    _id: control,
    _appInstanceId: control,
    _appName: 16,
    _appVersion: "16.0",
    _appMinorVersion: 0,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: `${location.origin}/workbook.xlsx`,
    _clientMode: 1,
    _settings: [],
    _reason: "documentOpened",
    _osfControlType: 0,
    _eToken: "",
    _correlationId: crypto.randomUUID(),
    _requirementMatrix: JSON.stringify({
      ...{ DocumentEvents: "1.1", Settings: "1.1", Selection: "1.1", DialogApi: "1.2" },
      ...{ AddinCommands: "1.3", SharedRuntime: "1.1", RichApiRuntimeFlag: "1.2", DelayForCellEdit: "1.1" },
      ExcelApi: level,
    }),
    _hostFullVersion: "16.0.0.0",
    _addinName: "标尺",
    _appDomains: [],
    _initialDisplayMode: 2,
  };
}
