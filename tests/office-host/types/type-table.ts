import { nothing, typeOf, type HostObject, type TypeTable } from "../object-type";
import { conditionalFormatTypes } from "./conditional-format";
import { formatTypes } from "./format";
import { keptTypes } from "./kept";
import { rangeTypes } from "./range";
import { workbookTypes } from "./workbook";

/** All of the program that we play; whatever is not in here fails loudly. */
export const excelTypes: TypeTable = {
  ...workbookTypes,
  ...rangeTypes,
  ...formatTypes,
  ...conditionalFormatTypes,
  ...keptTypes,
  // Brings the pane to the front.
  "Microsoft.AppRuntime.AppRuntimeService": typeOf<HostObject>({ methods: { SetAppRuntimeState: nothing } }),
  "Microsoft.InternalService.AddinInternalService": typeOf<HostObject>({
    methods: { NotifyActionHandlerReady: nothing },
  }),
};
