import type { CensusChild } from "../return/child.js";
import type { Position } from "../return/position.js";
import type { Collection } from "./collection.js";

/** What is kept of a child for the end of a return: what an analyst finds it by, and nothing else. */
export interface KeptChild {
  readonly localId?: string;
  readonly at?: Position;
}

/** Notes that the rule is broken by a child together with others, or by the return as a whole. */
type FoundAtEnd = (child?: KeptChild, also?: readonly KeptChild[]) => void;

/** What is counted or kept while the children of a return go by. */
interface Tally {
  readonly child: (child: CensusChild) => void;
  readonly end: (found: FoundAtEnd) => void;
}

/** Looks at all children together, and keeps little of them. */
export interface ReturnCheck {
  readonly of: "return";
  readonly start: (collection: Collection) => Tally;
}

export function wholeReturn(start: ReturnCheck["start"]): ReturnCheck {
  return { of: "return", start };
}
