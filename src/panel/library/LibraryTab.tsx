import { Input, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import type { RecommendLibrary } from "../../library/recommend/recommend-library";
import { OwnView } from "../own-library/OwnView";
import { useOwn } from "../own-library/use-own";
import { PastView } from "../past/PastView";
import { leftState } from "../session/left-state";
import { FindView } from "./find/FindView";
import { Segments } from "./Segments";
import { SetsView } from "./sets/SetsView";
import { useAskedForm } from "./unfilled-form";
import { useAsked } from "./use-asked";
import { useLibrary } from "./use-library";

const useStyles = makeStyles({
  project: { width: "100%", marginBottom: tokens.spacingVerticalXS },
  note: { color: tokens.colorNeutralForeground3 },
});

const views = [
  ["find", "指标"],
  ["sets", "案例模板"],
  ["past", "历年"],
  ["own", "我的库"],
] as const;

const useView = leftState<(typeof views)[number][0]>();

interface Opened {
  readonly library: RecommendLibrary;
  readonly hears: boolean;
}

function OpenLibrary({ library, hears }: Opened): ReactElement {
  const styles = useStyles();
  const form = useAskedForm();
  const [asked, setAsked] = useAsked(form);
  const [view, setView] = useView(() => "find");
  const own = useOwn(library);
  const shelves = useMemo(() => ({ library, own, hears }), [library, own, hears]);
  return (
    <>
      <Segments label="推荐" parts={views} front={view} onOpen={setView} />
      {(view === "find" || view === "sets") && (
        <Input
          size="small"
          className={styles.project}
          value={asked.project}
          aria-label="项目名称"
          placeholder="项目名称，如：农村公路日常养护"
          onChange={(_, { value }) => setAsked({ ...asked, project: value })}
        />
      )}
      {view === "find" && <FindView shelves={shelves} form={form} asked={asked} onAsk={setAsked} />}
      {view === "sets" && <SetsView library={library} asked={asked} />}
      {view === "past" && <PastView />}
      {view === "own" && <OwnView families={library.families} />}
    </>
  );
}

/** 推荐: what a project could be measured by, single indicators and whole sets, to be written into the form. */
export function LibraryTab(): ReactElement {
  const styles = useStyles();
  const library = useLibrary();
  if (library.kind === "loading") return <Spinner size="tiny" label="正在打开指标库" />;
  if (library.kind === "failed")
    return <Text className={styles.note}>指标库没有打开，表格不受影响。网络恢复后换到别的标签再回来。</Text>;
  return <OpenLibrary library={library.library} hears={library.hears} />;
}
