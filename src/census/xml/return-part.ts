import type { CensusChild } from "../return/child.js";
import type { CensusHeader } from "../return/header.js";
import type { CensusYear } from "../return/year.js";
import type { CensusProblem } from "./problem.js";

/** What a return says of itself, and the census year by which it is read. */
export interface HeaderPart {
  readonly kind: "header";
  readonly header: CensusHeader;
  readonly year: CensusYear;
}

/** A child of which the end was read, with all its episodes. */
export interface ChildPart {
  readonly kind: "child";
  readonly child: CensusChild;
}

/** Something is wrong, but the rest can still be read. */
export interface ProblemPart {
  readonly kind: "problem";
  readonly problem: CensusProblem;
}

/** The return was read to its end. */
export interface EndPart {
  readonly kind: "end";
  readonly children: number;
}

/** Nothing after this place can be read: what came before is not the whole return. */
export interface BrokenPart {
  readonly kind: "broken";
  readonly problem: CensusProblem;
}

/** One thing that reading a return gives. The last of them is `end` or `broken`, and nothing else is ever the last. */
export type ReturnPart = HeaderPart | ChildPart | ProblemPart | EndPart | BrokenPart;

/** How a return is read. */
export interface ReadReturnOptions {
  /** The census year, where the reference date is wrong or missing; takes its place. */
  readonly year?: CensusYear;
  /** Name of the file, for the places of problems. */
  readonly file?: string;
}
