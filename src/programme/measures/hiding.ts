import type { School } from "../entities/schools.js";
import type { SchoolId } from "../ids.js";
import type { Family } from "./arms.js";
import { pupilsOnRoll } from "./pupils.js";
import type { Stretch } from "./stretch.js";
import { hiddenIn, type Part } from "./suppression.js";

/** What is hidden of a measure in a window, however the measurement is divided. */
export interface Hiding {
  readonly schools: ReadonlySet<SchoolId>;
  readonly families: ReadonlySet<Family>;
  readonly all: boolean;
}

/**
 * What is hidden of schools, arms and all together.
 *
 * It does not turn on how the measurement is divided, so that the tables by school, by arm and of all can be laid side
 * by side: within an arm a further school is hidden, and where an arm is hidden all together is hidden too. The school
 * that goes next is the one with the fewest pupils, which says nothing of what was counted. What is hidden `already`, of
 * the whole of which these are shares, is hidden here: a share is printed with its whole.
 */
export function hiding(
  families: readonly Family[],
  partOf: (school: SchoolId) => Part,
  below: number,
  already?: Hiding,
): Hiding {
  const hiddenSchools = new Set<SchoolId>();
  const hiddenFamilies = new Set<Family>();
  for (const family of families) {
    const parts = family.schools.map(partOf);
    const known = parts.filter((_, place) => already?.schools.has(family.schools[place] as SchoolId) === true);
    const hidden = hiddenIn(parts, below, new Set(known));
    const isSumHidden = hidden.sum || already?.families.has(family) === true;
    for (const [place, school] of family.schools.entries()) if (hidden.parts.has(place)) hiddenSchools.add(school);
    if (isSumHidden) hiddenFamilies.add(family);
  }
  return { schools: hiddenSchools, families: hiddenFamilies, all: hiddenFamilies.size > 0 };
}

/** Schools with the fewest pupils first, those that were not counted before them, and of as many by id. */
export function fewestPupilsFirst(schools: readonly School[], window: Stretch): readonly SchoolId[] {
  const sizes = new Map(schools.map((school) => [school.id, pupilsOnRoll(school, window) ?? -1]));
  return [...sizes]
    .toSorted(([one, size], [other, otherSize]) => size - otherSize || byText(one, other))
    .map(([id]) => id);
}

export function byText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
