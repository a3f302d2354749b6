import type { CensusChild } from "../return/child.js";
import { type KeptChild, type ReturnCheck, wholeReturn } from "./return-check.js";
import { type CensusRule, rulesOf } from "./rule.js";

/** What identifies a child stands once in a return; each child that shares it is found. */
export const STANDS_ONCE: readonly CensusRule[] = /* @__PURE__ */ rulesOf("unique", [
  {
    number: "8510",
    module: "ChildIdentifiers",
    fields: ["LAchildID"],
    says: "another child of the return has the same id of the authority; join the two if they are one child, or correct the id of one",
    check: once(({ localId }) => localId),
  },
  {
    number: "1520",
    module: "ChildIdentifiers",
    fields: ["UPN"],
    says: "another child of the return has the same UPN; join the two if they are one child, or correct the UPN of one",
    check: once(({ upn }) => upn),
  },
]);

function once(idOf: (child: CensusChild) => string | undefined): ReturnCheck {
  return wholeReturn(() => {
    const first = new Map<string, KeptChild>();
    const shared = new Map<string, KeptChild[]>();
    return {
      child: (child) => {
        const id = idOf(child);
        if (id === undefined || id === "") return;
        const before = first.get(id);
        const those = shared.get(id);
        const mine = apart(id);
        const one = kept(child, mine);
        if (before === undefined) first.set(mine, one);
        else if (those === undefined) shared.set(mine, [before, one]);
        else those.push(one);
      },
      end: (found) => {
        for (const those of shared.values()) {
          const few = those.slice(0, MOST_BESIDE + 1);
          for (const child of those) found(child, few.filter((other) => other !== child).slice(0, MOST_BESIDE));
        }
      },
    };
  });
}

/** Of an id that very many children share, so many others stand beside each. */
const MOST_BESIDE = 10;

/** What is kept of a child until the end of the return: for a hundred thousand of them, so no text twice. */
function kept({ localId, at }: CensusChild, mine: string): KeptChild {
  if (localId === undefined) return at === undefined ? {} : { at };
  const id = localId === mine ? mine : apart(localId);
  return at === undefined ? { localId: id } : { localId: id, at };
}

/** The same text in a memory of its own: a piece of a longer text would keep all of that in memory, such as a block of a file. */
function apart(text: string): string {
  return ` ${text}`.slice(1);
}
