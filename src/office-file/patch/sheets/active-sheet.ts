import { Refusal } from "../../file-result";
import { nameCode } from "../../xml/name-code";
import { XmlReader } from "../../xml/xml-reader";
import { tagAttribute, withTagAttribute } from "../looks/xml-attributes";
import { rewriteXml } from "../rewrite-xml";

const tag = { sheet: nameCode("sheet"), book: nameCode("workbookView") };
const attribute = { name: nameCode("name"), state: nameCode("state"), active: nameCode("activeTab") };

interface Listed {
  readonly names: readonly string[];
  readonly hidden: readonly boolean[];
  /** The place of the sheet that the workbook opens with. */
  readonly active: number;
}

function readListed(bytes: Uint8Array): Listed {
  const xml = new XmlReader(bytes);
  const names: string[] = [];
  const hidden: boolean[] = [];
  let active = 0;
  while (xml.next()) {
    if (xml.isClose) continue;
    if (xml.tag === tag.book) active = Number(xml.attributeText(attribute.active) ?? 0);
    if (xml.tag !== tag.sheet) continue;
    names.push(xml.attributeText(attribute.name) ?? "");
    hidden.push((xml.attributeText(attribute.state) ?? "visible") !== "visible");
  }
  return { names, hidden, active };
}

/** The name of the sheet that a workbook opens with, by its workbook part. */
export function activeSheet(bytes: Uint8Array): string | undefined {
  const { names, active } = readListed(bytes);
  return names[active];
}

/** The workbook part that opens with a sheet where it is there and shows itself, else with the first that does. */
export function withActiveSheet(bytes: Uint8Array, sheet: string | undefined): Uint8Array {
  const { names, hidden, active } = readListed(bytes);
  const wanted = names.findIndex((name, place) => name === sheet && hidden[place] === false);
  const place = wanted < 0 ? hidden.indexOf(false) : wanted;
  if (place < 0) throw new Refusal("not-writable", "工作簿至少要有一张看得见的工作表");
  if (place === active) return bytes;
  return rewriteXml(bytes, ({ xml, source, replaceTag }) => {
    if (xml.tag === tag.book && !xml.isClose && tagAttribute(source(), "activeTab") !== `${place}`)
      replaceTag(withTagAttribute(source(), "activeTab", `${place}`));
  });
}
