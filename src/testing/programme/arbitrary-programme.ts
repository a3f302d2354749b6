import * as fc from "fast-check";
import { type ProgrammeData, type ProgrammeRecords, programmeOf } from "../../programme/programme-data.js";
import { caseloadsOf, workOf } from "./caseloads.js";
import { type ChildDraw, childDraw, childOf } from "./child-story.js";
import { decisionsOn, observationsAt } from "./decisions.js";
import { deliveryAt, type MadeDelivery } from "./delivery.js";
import { type Places, places } from "./places.js";

/** How many children a made-up programme has. */
export interface ArbitraryProgrammeOptions {
  /** The fewest children, 0 if left out, and the most, 12. */
  readonly minChildren?: number;
  readonly maxChildren?: number;
}

/**
 * Made-up programmes with schools, workers, children and everything that came of their referrals.
 *
 * They read, and `checkProgramme` finds nothing in them when they are looked at on `MADE_UP_TODAY`. Each child is drawn as
 * some two dozen small numbers from which its days follow, so that a thousand children take a fraction of a second and a
 * counterexample shrinks to the child that matters.
 */
export function arbitraryProgramme({
  minChildren = 0,
  maxChildren = 12,
}: ArbitraryProgrammeOptions = {}): fc.Arbitrary<ProgrammeData> {
  const children = fc.array(childDraw, { minLength: minChildren, maxLength: Math.max(minChildren, maxChildren) });
  return places()
    .chain((placed) => fc.tuple(fc.constant(placed), deliveryAt(placed)))
    .chain(([placed, delivery]) => children.map((draws) => programmeFrom(placed, delivery, draws)));
}

function programmeFrom(placed: Places, delivery: MadeDelivery, draws: readonly ChildDraw[]): ProgrammeData {
  const schools = placed.schools.map(({ id }) => id);
  const children = draws.map((draw, number) => childOf(draw, number, schools));
  const gathered = gather(children.flatMap(({ records }) => records));
  const referrals = gathered.referrals ?? [];
  return programmeOf(
    { title: "A made-up programme", standing: "synthetic" },
    {
      ...placed,
      ...delivery,
      ...gathered,
      ...workOf(delivery),
      ...observationsAt(placed),
      caseAllocations: caseloadsOf(placed, delivery, children, referrals),
      thresholdDecisions: decisionsOn(referrals),
    },
  );
}

/** The records of all, a list each. */
function gather(all: readonly Partial<ProgrammeRecords>[]): Partial<ProgrammeRecords> {
  const lists = new Map<string, object[]>();
  for (const records of all) {
    for (const [list, more] of Object.entries(records)) {
      const those = lists.get(list);
      if (those === undefined) lists.set(list, [...more]);
      else those.push(...more);
    }
  }
  return Object.fromEntries(lists);
}
