/** How many made-up rules decide how many rows, and how often. */
export interface BatchSize {
  readonly rules: number;
  readonly rows: number;
  readonly runs: number;
}

/** Of a memory that is given in these, in megabytes. */
const KIBIBYTE = 1_024 / 1e6;

/** What deciding a batch took. */
export interface BatchOutcome {
  readonly rows: number;
  /** Seconds of processor time, of the best of the runs. */
  readonly seconds: number;
  /** The most memory that the process ever had, in megabytes. */
  readonly peak: number;
}

/** Runs it so often and keeps the best; the memory is that of the whole process up to now. */
export async function outcomeOf(rows: number, runs: number, decide: () => unknown): Promise<BatchOutcome> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    await decide();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1e6);
  }
  return { rows, seconds: best, peak: process.resourceUsage().maxRSS * KIBIBYTE };
}
