import { describe, it } from "vitest";
import { hostContract } from "../host-contract";
import { wpsKind } from "./wps-kind";

describe.each(["property", "method"] as const)("the port over WPS, members as a %s", (flavour) => {
  it.each(hostContract)("$name", ({ keeps }) => keeps(wpsKind(flavour)));
});
