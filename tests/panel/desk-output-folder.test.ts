import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { memoryStore } from "../../src/hosts/browser-store/memory-store";
import { deliver } from "../../src/panel/desk/handouts/deliver";
import { chooseFolder } from "../../src/panel/desk/handouts/output-folder";
import { openDesk, type Desk } from "../../src/panel/desk/session/desk";

const bytes = new TextEncoder().encode("内容");

/** Files by their path, as a folder of a browser keeps them; it is full after so many. */
function folderOver(files: Map<string, Blob>, most = Infinity, path = ""): object {
  return {
    name: path === "" ? "交件" : path,
    getDirectoryHandle: async (name: string) => folderOver(files, most, `${path}${name}/`),
    getFileHandle: async (name: string, options?: { readonly create: boolean }) => {
      const whole = path + name;
      if (!options && !files.has(whole)) throw new DOMException("", "NotFoundError");
      let content = new Blob();
      return {
        createWritable: async () => ({
          write: async (given: Blob) => void (content = given),
          abort: async () => undefined,
          close: async () => {
            if (files.size >= most) throw new DOMException("", "QuotaExceededError");
            files.set(whole, content);
          },
        }),
      };
    },
  };
}

const downloads: string[] = [];

async function deskWith(folder: object): Promise<Desk> {
  vi.stubGlobal("window", { showDirectoryPicker: async () => folder });
  const desk = openDesk({
    store: memoryStore(),
    today: () => "2025-03-01",
    loadReader: () => Promise.reject(new Error("not here")),
    loadClerk: () => Promise.reject(new Error("not here")),
    atOnce: 1,
    save: (name) => void downloads.push(name),
  });
  desk.set({ folder: (await chooseFolder()) ?? null });
  return desk;
}

beforeEach(() => void downloads.splice(0));
afterEach(() => {
  vi.unstubAllGlobals();
});

test("documents go into the chosen folder, and none takes the place of another", async () => {
  const files = new Map<string, Blob>();
  const desk = await deskWith(folderOver(files));
  const ledger = [{ name: "台账.xlsx", bytes }];
  expect(await deliver(desk, ledger, "台账")).toBe("已存入文件夹“交件”：“台账.xlsx”。");
  await deliver(desk, ledger, "台账");
  const opinions = ["甲", "乙"].map((owner) => ({ name: `审核意见/${owner}.docx`, bytes }));
  expect(await deliver(desk, opinions, "审核意见")).toBe("已存入文件夹“交件”：2 个文件。");
  expect([...files.keys()]).toEqual(["台账.xlsx", "台账（2）.xlsx", "审核意见/甲.docx", "审核意见/乙.docx"]);
  expect(await files.get("台账.xlsx")?.text()).toBe("内容");
  expect(downloads).toEqual([]);
});

test("where the folder cannot be written to, the documents are downloaded", async () => {
  const desk = await deskWith(folderOver(new Map(), 1));
  const opinions = ["甲", "乙"].map((owner) => ({ name: `审核意见/${owner}.docx`, bytes }));
  expect(await deliver(desk, opinions, "审核意见（一批）")).toBe(
    "文件夹“交件”写不进去，改存到下载文件夹。已存为“审核意见（一批）.zip”，在浏览器的下载文件夹里。",
  );
  expect(downloads).toEqual(["审核意见（一批）.zip"]);
  expect(desk.state().folder).toBeNull();
});

test("a user who chooses no folder gets downloads", async () => {
  vi.stubGlobal("window", {
    showDirectoryPicker: () => Promise.reject(new DOMException("", "AbortError")),
  });
  expect(await chooseFolder()).toBeUndefined();
});

test("in a pane a table is opened where the user wants that; what cannot be opened is downloaded, and a way on is said", async () => {
  const opened: Uint8Array[] = [];
  let works = true;
  const openTable = async (table: Uint8Array): Promise<boolean> => {
    if (works) opened.push(table);
    return works;
  };
  const plain = openDesk({ ...(await deskWith(folderOver(new Map()))).services, openTable });
  const ledger = [{ name: "台账.xlsx", bytes }];
  expect(await deliver(plain, ledger, "台账")).toBe(
    "已交给下载：“台账.xlsx”。没有出现时，改为在 Excel 里打开。",
  );
  plain.set({ opensTables: true });
  expect(await deliver(plain, ledger, "台账")).toBe("“台账.xlsx”已在 Excel 里打开，还没有保存。");
  expect(opened).toEqual([bytes]);
  works = false;
  expect(await deliver(plain, ledger, "台账")).toContain("已改为下载");
  expect(await deliver(plain, [{ name: "通报.html", bytes }], "通报")).toContain("请在工作台网页里导出");
  expect(downloads).toEqual(["台账.xlsx", "台账.xlsx", "通报.html"]);
});
