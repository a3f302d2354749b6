import { ARMS, type Arm } from "../entities/arm.js";
import type { ArmAllocation } from "../entities/trial.js";
import type { SchoolId, TrialId } from "../ids.js";
import { allocated } from "../life-cycles/arm-allocation.js";
import type { Stretch } from "./stretch.js";

/** Schools that are counted as one: those of an arm, or those of none. */
export interface Family {
  readonly arm?: Arm;
  readonly schools: readonly SchoolId[];
}

/**
 * The schools of each arm of a trial, and those of none; a part without schools is left out.
 *
 * A school is of an arm if it was allocated by the first day of the window and had not withdrawn by the last. This is not
 * an analysis as randomised: that keeps schools which withdrew, and needs the trial's own data.
 */
export function familiesOf(
  trial: TrialId,
  allocations: readonly ArmAllocation[],
  schools: readonly SchoolId[],
  window: Stretch,
): readonly Family[] {
  const arms = new Map<SchoolId, Set<Arm>>();
  for (const allocation of allocations.filter((one) => one.trial === trial)) {
    const valid = allocated(allocation.history);
    if (valid === undefined || valid.on > window.from) continue;
    if (valid.withdrawn !== undefined && valid.withdrawn <= window.to) continue;
    arms.set(allocation.school, (arms.get(allocation.school) ?? new Set()).add(valid.arm));
  }
  const armOf = (school: SchoolId): Arm | undefined => {
    const [arm, another] = arms.get(school) ?? [];
    return another === undefined ? arm : undefined;
  };
  const families: readonly Family[] = [
    ...ARMS.map((arm) => ({ arm, schools: schools.filter((school) => armOf(school) === arm) })),
    { schools: schools.filter((school) => armOf(school) === undefined) },
  ];
  return families.filter((family) => family.schools.length > 0);
}
