/** Decides the case at a place; `later` says that it gives a promise. */
export interface Runner {
  readonly id: string;
  readonly cases: number;
  readonly decide: (at: number) => unknown;
  readonly answers: "at once" | "later";
}

/** Microseconds of processor time a decision, one figure a round; the same place is the same round in every list. */
export type Times = ReadonlyMap<string, readonly number[]>;

/** Seconds that a runner may take in all before it sits out what rounds are left. */
const PATIENCE = 2;

/** Of a slow contender at least so many cases are decided in a turn: some take a hundred times as long as others. */
const LEAST = 20;

export interface RaceOptions {
  readonly rounds: number;
  /** Processor time of one turn, in milliseconds. */
  readonly turn: number;
}

/**
 * Lets every runner have a turn in every round, in one process, and measures the processor time of each.
 *
 * Other work on the machine lengthens the clock's time and not this one; what slows the processor itself slows the whole
 * round, so that ratios within a round still hold. The heap is never cleared in between: it made json-rules-engine
 * half as fast again, and dead garbage that a neighbour leaves costs the next hardly anything.
 */
export async function race(runners: readonly Runner[], { rounds, turn }: RaceOptions): Promise<Times> {
  const times = new Map(runners.map(({ id }): [string, number[]] => [id, []]));
  const many = new Map<string, number>();
  for (const runner of runners) many.set(runner.id, await howMany(runner, turn));
  for (let round = 0; round < rounds; round++) {
    for (let place = 0; place < runners.length; place++) {
      // nobody always runs after the same neighbour
      const runner = runners[(place + round) % runners.length];
      if (runner === undefined) continue;
      const decisions = many.get(runner.id) ?? 1;
      const its = times.get(runner.id) ?? [];
      if (round > 0 && decisions * sum(its) > PATIENCE * 1e6) continue;
      its.push((await processorTime(runner, decisions)) / decisions);
    }
  }
  return times;
}

function sum(figures: readonly number[]): number {
  return figures.reduce((all, one) => all + one, 0);
}

/** Decisions that fill a turn, found by deciding ever more until V8 has had four turns to make the code fast. */
async function howMany(runner: Runner, turn: number): Promise<number> {
  let decisions = 1;
  let spent = 0;
  for (;;) {
    const taken = Math.max(1, await processorTime(runner, decisions));
    spent += taken;
    const fill = Math.max(1, Math.round((decisions * turn * 1_000) / taken));
    if (spent >= 4_000 * turn) return asAFairShare(fill, (PATIENCE * 1e6 * decisions) / taken, runner.cases);
    decisions = Math.min(fill, decisions * 8);
  }
}

/** Whole passes over the cases where they fit; else enough cases that no single one decides, as far as patience goes. */
function asAFairShare(fill: number, patience: number, cases: number): number {
  if (fill >= cases) return cases * Math.round(fill / cases);
  return Math.max(fill, Math.min(LEAST, cases, Math.ceil(patience)));
}

/** Microseconds of processor time for so many decisions, whatever threads they run on. */
export async function processorTime({ decide, cases, answers }: Runner, decisions: number): Promise<number> {
  const before = process.cpuUsage();
  if (answers === "later") {
    for (let done = 0; done < decisions; done++) kept = await decide(done % cases);
  } else {
    for (let done = 0; done < decisions; done++) kept = decide(done % cases);
  }
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** Where the last answer goes, so that V8 cannot leave the work out. */
export let kept: unknown;
