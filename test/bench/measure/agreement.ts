import type { Contender, Ready, Verdict } from "../contenders/contender.js";
import type { KnownFacts } from "../workload/workload.js";

/** Thrown where two contenders decide a case differently: of wrong answers nobody wants to know how fast they are. */
export class DisagreementError extends Error {
  override readonly name = "DisagreementError";
}

/** Compares what a contender says of each case with what ours says; throws `DisagreementError` at the first difference. */
export async function agree(
  contender: Contender,
  ready: Ready,
  ours: Ready,
  cases: readonly KnownFacts[],
): Promise<void> {
  for (const facts of cases) {
    const [theirs, expected] = await Promise.all([ready.verdict(facts), ours.verdict(facts)]);
    const difference = differenceBetween(theirs, expected);
    if (difference !== undefined) {
      throw new DisagreementError(`${contender.name} and levels-of-need differ: ${difference}`);
    }
  }
}

function differenceBetween(theirs: Verdict, ours: Verdict): string | undefined {
  const added = theirs.applies.filter((name) => !ours.applies.includes(name));
  const left = ours.applies.filter((name) => !theirs.applies.includes(name));
  if (added.length > 0) return `${added.join(", ")} applies by theirs alone`;
  if (left.length > 0) return `${left.join(", ")} applies by ours alone`;
  if (theirs.level === undefined || theirs.level === ours.level) return undefined;
  return `level ${theirs.level} by theirs, ${ours.level} by ours`;
}
