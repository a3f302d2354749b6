import type { Step } from "../../kernel/pointer.js";
import type { Position } from "../return/position.js";
import type { OpenElements } from "./open-elements.js";
import type { CensusProblemCode, CensusProblemDetails } from "./problem.js";
import { problemsOf } from "./reports.js";
import type { ChildPart, HeaderPart, ReturnPart } from "./return-part.js";

/** What comes of reading a return, in the order of the file. It waits until it is taken. */
export interface Outcome {
  handOut(part: HeaderPart | ChildPart): void;
  /** Says what is wrong with the innermost element, or with what lies by further steps within it. */
  say<Code extends CensusProblemCode>(
    code: Code,
    details: CensusProblemDetails[Code],
    where: Position,
    ...steps: readonly Step[]
  ): void;
  /** Says why nothing more can be read. */
  breakOff<Code extends CensusProblemCode>(code: Code, details: CensusProblemDetails[Code], where: Position): void;
  /** All was read. */
  end(children: number): void;
  /** Whether nothing more will come. */
  isOver(): boolean;
  /** What has come since this was last asked. */
  taken(): readonly ReturnPart[];
}

/** Of a file of this name; the elements that are open say where in the return a problem is. */
export function newOutcome(file: string, opened: OpenElements): Outcome {
  const problemOf = problemsOf(file);
  let parts: ReturnPart[] = [];
  let isOver = false;
  return {
    handOut: (part) => {
      parts.push(part);
    },
    say: (code, details, where, ...steps) => {
      parts.push({ kind: "problem", problem: problemOf(code, details, where, opened.at(...steps)) });
    },
    breakOff: (code, details, where) => {
      isOver = true;
      parts.push({ kind: "broken", problem: problemOf(code, details, where, opened.at()) });
    },
    end: (children) => {
      isOver = true;
      parts.push({ kind: "end", children });
    },
    isOver: () => isOver,
    taken: () => {
      const taken = parts;
      parts = [];
      return taken;
    },
  };
}
