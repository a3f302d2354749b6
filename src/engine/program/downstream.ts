import type { Program } from "./program.js";
import { KINDS } from "./steps.js";

/** By the place of a fact, the groups that turn on it, each after those of which it is made; found out when first asked for. */
export function downstreamIn({ facts, steps }: Program): (place: number) => Int32Array {
  const { code, codeAt, firstOf, firstGroup, met } = steps;
  const known = new Array<Int32Array | undefined>(facts.length);

  const find = (place: number): Int32Array => {
    const turns = new Uint8Array(steps.slots).fill(1, firstOf[place], firstOf[place + 1]);
    const found: number[] = [];
    for (let group = 0; group < met.length; group++) {
      let at = codeAt[group] ?? 0;
      for (let parts = Math.floor((code[at] ?? 0) / KINDS); parts > 0; parts--) {
        if (turns[code[++at] ?? 0] === 0) continue;
        turns[firstGroup + group] = 1;
        found.push(group);
        break;
      }
    }
    return Int32Array.from(found);
  };

  return (place) => {
    const groups = known[place] ?? find(place);
    known[place] = groups;
    return groups;
  };
}
