import { pointer, type Step } from "../../kernel/pointer.js";
import type { Position } from "../return/position.js";
import type { Draft } from "./draft.js";
import type { PlannedElement } from "./plan.js";

/** An element that is open, with what has been met in it. */
export interface OpenElement {
  plan: PlannedElement;
  /** What its values belong to. */
  draft: Draft;
  /** How many of its kind stand before it; -1 where there can be one alone. */
  index: number;
  spot: Position;
  /** Which of its elements it has had, a bit each, in the order of the layout. */
  seen: number;
  /** The last of them in the order of the layout. */
  last: PlannedElement | undefined;
  /** Whether it was said already that their order is wrong. */
  isDisordered: boolean;
}

/** The open elements, outermost first. They are kept and used again: a return has millions. */
export interface OpenElements {
  open(plan: PlannedElement, draft: Draft, spot: Position, index: number): void;
  close(): void;
  readonly depth: () => number;
  innermost(): OpenElement;
  /** A pointer to them, and from there on by further steps. */
  at(...steps: readonly Step[]): string;
}

export function openElements(): OpenElements {
  const all: OpenElement[] = [];
  let depth = 0;
  return {
    open: (plan, draft, spot, index) => {
      const free = all[depth++];
      if (free === undefined) {
        all.push({ plan, draft, spot, index, seen: 0, last: undefined, isDisordered: false });
        return;
      }
      free.plan = plan;
      free.draft = draft;
      free.spot = spot;
      free.index = index;
      free.seen = 0;
      free.last = undefined;
      free.isDisordered = false;
    },
    close: () => {
      depth--;
    },
    depth: () => depth,
    innermost: () => {
      const found = all[depth - 1];
      if (found === undefined) throw new RangeError("no element is open");
      return found;
    },
    at: (...steps) =>
      pointer([
        ...all.slice(0, depth).flatMap(({ plan, index }) => (index === -1 ? [plan.name] : [plan.name, index])),
        ...steps,
      ]),
  };
}
