import type { Ground } from "../model/ground.js";
import type { Subject } from "../model/subject.js";

/** The two sets of a ground that was made to compare them. */
export function subjectsOf({ subjects }: Ground): readonly [Subject, Subject] {
  const [before, after] = subjects;
  if (before === undefined || after === undefined) throw new RangeError("two rule sets are compared");
  return [before, after];
}
