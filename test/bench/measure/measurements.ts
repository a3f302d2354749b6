import type { BatchBy } from "../batch/all-batches.js";
import type { BatchOutcome } from "../batch/outcome.js";
import type { CensusOutcome, CensusStep } from "../census/outcome.js";
import type { Absent, Contender } from "../contenders/contender.js";
import type { ParquetBy, ParquetOutcome } from "../parquet/outcome.js";
import type { Shape } from "../proofs/made-up-thresholds.js";
import type { ProofOutcome } from "../proofs/outcome.js";
import type { Density, Workload } from "../workload/workload.js";
import type { ColdStart } from "./cold-start.js";
import type { CompileTime } from "./compile-time.js";
import { type Field, openField } from "./field.js";
import type { RaceOptions } from "./race.js";

/** A number of made-up rules, or the national ones. */
export type Rules = number | "national";

/** Which rules, and how much is known of each child. */
export interface Ground {
  readonly rules: Rules;
  readonly density: Density;
}

/** Everything that a goal may want to know; what was measured once is not measured again until `again` is called. */
export interface Measurements {
  readonly field: (ground: Ground) => Promise<Field>;
  /** Measures anew what may have been disturbed: more rounds of a race, a second try of the rest. */
  readonly again: (ground?: Ground) => Promise<void>;
  readonly heap: (ground: Ground, contender: string) => Promise<number>;
  readonly batch: (by: BatchBy, rows: number, rules: number) => Promise<BatchOutcome | Absent>;
  readonly compileTime: (rules: number) => Promise<CompileTime>;
  readonly parquet: (by: ParquetBy, rows: number) => Promise<ParquetOutcome>;
  readonly proofs: (rules: number, shape: Shape) => Promise<ProofOutcome>;
  readonly census: (step: CensusStep) => Promise<CensusOutcome>;
  readonly coldStart: () => Promise<ColdStart>;
  readonly size: (name: string) => Promise<number>;
}

/** How a race is run, on which rules, and who runs on which ground. */
export interface Setting {
  readonly race: RaceOptions;
  readonly workload: (rules: Rules) => Workload;
  readonly contenders: (ground: Ground) => readonly Contender[];
  /** Everything but races, which nobody needs who wants to know of a race alone. */
  readonly single: Omit<Measurements, "field" | "again" | "heap"> & {
    readonly heapOf: (field: Field, contender: string) => Promise<number>;
  };
}

/** Measures on demand, and keeps what was measured. */
export function measurements({ race, workload, contenders, single }: Setting): Measurements {
  const fields = new Map<string, Promise<Field>>();
  const kept = new Map<string, unknown>();
  const once = <Outcome>(key: string, measure: () => Outcome): Outcome => {
    if (!kept.has(key)) kept.set(key, measure());
    return kept.get(key) as Outcome;
  };
  const key = ({ rules, density }: Ground): string => `${rules} ${density}`;
  const field = (ground: Ground): Promise<Field> => {
    const opened =
      fields.get(key(ground)) ??
      openField(workload(ground.rules), ground.density, contenders(ground)).then(async (one) => {
        await one.run(race);
        return one;
      });
    fields.set(key(ground), opened);
    return opened;
  };
  return {
    field,
    again: async (ground) => {
      kept.clear();
      if (ground !== undefined) await (await field(ground)).run(race);
    },
    heap: (ground, id) => once(`heap ${key(ground)} ${id}`, async () => single.heapOf(await field(ground), id)),
    batch: (by, rows, rules) => once(`batch ${by} ${rows} ${rules}`, () => single.batch(by, rows, rules)),
    compileTime: (rules) => once(`compile ${rules}`, () => single.compileTime(rules)),
    parquet: (by, rows) => once(`parquet ${by} ${rows}`, () => single.parquet(by, rows)),
    proofs: (rules, shape) => once(`proofs ${rules} ${shape}`, () => single.proofs(rules, shape)),
    census: (step) => once(`census ${step}`, () => single.census(step)),
    coldStart: () => once("cold start", () => single.coldStart()),
    size: (name) => once(`size ${name}`, () => single.size(name)),
  };
}
