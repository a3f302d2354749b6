import type { Report } from "../../../src/verify.js";
import type { Listed, Voice } from "./councils.js";

/**
 * Bands are alike as they are written, which no list of cases shows. So what is found is held against the worlds, and
 * pairs that differ in one comparison and in nothing else must be among what is looked at.
 */
export function bandFaults(report: Report, listed: Listed): readonly string[] {
  const { rules } = listed.own;
  const found = report.findings.filter(({ code }) => code === "overlap");
  const pairs = rules.flatMap((one, at) => rules.slice(at + 1).map((other) => [one, other] as const));
  return pairs.flatMap(([one, other]) => {
    const isFound = found.some(({ rule, rules: [second] }) => rule === one.name && second === other.name);
    const isOverlap = one.rank !== other.rank && overlapInPart(one, other, listed);
    const what = `overlap of ${one.name} and ${other.name}`;
    if (isFound && !isOverlap) return [`found wrongly: ${what}`];
    if (isFound && !differInOneFact(one, other, listed)) return [`not alike: ${what}`];
    return !isFound && isOverlap && areWrittenAlike(one, other) ? [`missed: ${what}`] : [];
  });
}

/** Some child on a day meets both, some only the one, some only the other, while both are in force. */
function overlapInPart(one: Voice, other: Voice, { worlds, assumedWorlds, days }: Listed): boolean {
  if (!days.some((on) => one.isInForce(on) && other.isInForce(on))) return false;
  const told = assumedWorlds.map((world) =>
    [one, other].map(({ key }) => worlds.isSo.get(key)?.[world] === true).join(),
  );
  return ["true,true", "true,false", "false,true"].every((wanted) => told.includes(wanted));
}

/** Whether there is a fact apart from which the two ask for the same. */
function differInOneFact(one: Voice, other: Voice, { worlds }: Listed): boolean {
  const isSo = ({ key }: Voice, world: number): boolean => worlds.isSo.get(key)?.[world] === true;
  return worlds.facts.some(({ stride, values }) => {
    const at = (voice: Voice, world: number): boolean => {
      const lowest = world - (Math.floor(world / stride) % values.length) * stride;
      return values.some((_, place) => isSo(voice, lowest + place * stride));
    };
    return Array.from({ length: worlds.count }, (_, world) => world).every(
      (world) => at(one, world) === at(other, world),
    );
  });
}

/** Both one group of all, of which one part each is a comparison of the same fact and the rest the same words. */
function areWrittenAlike({ written: one }: Voice, { written: other }: Voice): boolean {
  if (!("all" in one.conditions && "all" in other.conditions)) return false;
  const [first, second] = [one.conditions.all, other.conditions.all].map((parts) =>
    parts.map((part) => JSON.stringify(part)),
  );
  if (first === undefined || second === undefined || first.length !== second.length) return false;
  const [left, right] = [
    first.filter((part) => !second.includes(part)),
    second.filter((part) => !first.includes(part)),
  ];
  const facts = [...left, ...right].map((part) => (JSON.parse(part) as { readonly fact?: string }).fact);
  return left.length === 1 && right.length === 1 && facts[0] !== undefined && facts[0] === facts[1];
}
