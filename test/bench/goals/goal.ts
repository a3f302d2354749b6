import type { Absent } from "../contenders/contender.js";
import type { Ground, Measurements } from "../measure/measurements.js";

/** A row of the table of goals: what is wanted, what must hold, and how it is measured. */
export interface Goal {
  /** As `--only` names it. */
  readonly id: string;
  readonly what: string;
  readonly goal: Limit;
  /** What must hold for a change to be taken in; some goals have no such limit. */
  readonly gate?: Limit;
  /** Of a gate that is missed: what holds until it is reached, so that it gets no worse. It stays missed, and is said each time. */
  readonly stands?: Limit & { readonly because: string };
  /** Races that it looks at, with the contenders that it needs in each. */
  readonly races: readonly Wanted[];
  readonly measure: (bench: Measurements) => Promise<Measured | Absent>;
}

export interface Wanted extends Ground {
  readonly contenders: readonly string[];
}

/** What one figure of a goal must be. */
export interface Limit {
  /** The name of the figure. */
  readonly of: string;
  readonly unit: Unit;
  readonly atLeast?: number;
  readonly atMost?: number;
}

export type Unit = "x" | "s" | "ms" | "bytes" | "MB";

export interface Measured {
  readonly figures: Readonly<Record<string, number>>;
  /** Figures that need a contender which is missing on this machine, each with the reason. */
  readonly missing?: Readonly<Record<string, string>>;
}
