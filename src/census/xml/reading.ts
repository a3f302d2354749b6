import type { Position } from "../return/position.js";
import type { CensusYear } from "../return/year.js";
import type { Draft } from "./draft.js";
import { type IsKnownCode, knownCodes } from "./known-codes.js";
import type { ReturnLimits } from "./limits.js";
import { type OpenElements, openElements } from "./open-elements.js";
import { newOutcome, type Outcome } from "./outcome.js";
import type { PlannedElement } from "./plan.js";
import type { ReadReturnOptions } from "./return-part.js";
import { valueReader } from "./values.js";

/** How far the reading of a return has come, and what it has come to. */
export interface ReadSoFar {
  readonly limits: ReturnLimits;
  readonly opened: OpenElements;
  readonly outcome: Outcome;
  readonly readValue: ReturnType<typeof valueReader>;
  readonly isKnownCode: IsKnownCode;
  /** The census year that takes the place of the one in the header. */
  readonly instead: CensusYear | undefined;
  /** The one by which the return is read, as soon as the header was handed out. */
  year: CensusYear | undefined;
  /** What of the header was not handed out. */
  header: Draft;
  /** How many have begun. */
  children: number;
  /** Of the last child, or before the first. */
  elements: number;
  /** How many elements are open of one that is passed over, with itself. */
  passing: number;
  /** The element with a value that is open. The same object for all of them: a return has millions. */
  readonly leaf: Leaf;
}

/** An element with a value. */
interface Leaf {
  /** None while no such element is open. */
  plan: PlannedElement | undefined;
  text: string;
  spot: Position;
}

/** Nothing has been read. */
export function newReading({ year, file = "return" }: ReadReturnOptions, limits: ReturnLimits): ReadSoFar {
  const opened = openElements();
  return {
    limits,
    opened,
    outcome: newOutcome(file, opened),
    readValue: valueReader(),
    isKnownCode: knownCodes(),
    instead: year,
    year: undefined,
    header: {},
    children: 0,
    elements: 0,
    passing: 0,
    leaf: { plan: undefined, text: "", spot: { line: 1, column: 1 } },
  };
}

/** The element that text would now belong to. */
export function innermostName({ leaf, opened }: ReadSoFar): string {
  return leaf.plan?.name ?? opened.innermost().plan.name;
}
