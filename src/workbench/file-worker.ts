import { fflateCodec } from "../office-file/codec-fflate";
import { readLook } from "../office-file/look/read-look";
import { openWorkbook } from "../office-file/open-workbook";
import type { FileReply } from "./file-reply";

// In a worker, so that a file that takes too long can be given up with it.
onmessage = ({ data }: MessageEvent<Uint8Array>) => {
  const opened = openWorkbook(data, fflateCodec);
  const look = opened.ok ? readLook(opened.value, fflateCodec) : undefined;
  const plain = { looks: [], sheets: [] };
  const reply: FileReply = opened.ok
    ? { ok: true, value: { workbook: opened.value, look: look?.ok === true ? look.value : plain } }
    : opened;
  postMessage(reply);
};
