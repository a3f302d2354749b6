import { pointer, type Step } from "../../kernel/pointer.js";
import type { LateFinding, ProgrammeProblem } from "./problem.js";

const MOST_PROBLEMS = 1_000;

/** Collects problems; beyond the limit it only counts, so that a hostile document costs no more sentences. */
export interface Report {
  readonly add: (findings: readonly LateFinding[], below?: readonly Step[]) => void;
  readonly problems: () => readonly ProgrammeProblem[];
}

export function startReport(): Report {
  const listed: ProgrammeProblem[] = [];
  let more = 0;
  return {
    add: (findings, below = []) => {
      for (const { code, path, says } of findings) {
        if (listed.length === MOST_PROBLEMS) more += 1;
        else listed.push({ code, at: pointer([...below, ...path]), says: typeof says === "string" ? says : says() });
      }
    },
    problems: () => {
      if (more === 0) return listed;
      const says = `${more} more problems are not listed; correct these first`;
      return [...listed, { code: "too-many-problems", at: "", says }];
    },
  };
}
