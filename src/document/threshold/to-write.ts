import { type Block, code, notice, paragraph, strong } from "../../page/tree.js";
import type { Standing } from "./standing.js";

/** Before everything that the rule set does not say: nothing is made up in its place. */
export const TO_WRITE = "Your council still has to write this.";

/** What the rule set says under that name, or that it is still to be written, what of, and where. */
export function written(key: string, about: string, { ruleSet, inWords }: Standing): Block {
  const says = Object.hasOwn(ruleSet.statutory, key) ? ruleSet.statutory[key] : undefined;
  return says === undefined ? toWrite(about, key) : paragraph(inWords(says));
}

/** That something is still to be written: what of, and under which name it goes into the rule file. */
export function toWrite(about: string, key?: string): Block {
  const where = key === undefined ? [] : [" In the rule file it stands in ", code("statutory"), " as ", code(key), "."];
  return notice("to-write", strong(TO_WRITE), ` ${about}`, ...where);
}
