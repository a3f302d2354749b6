import { TELLS } from "../../../src/domain/tell.js";
import { URGENCIES } from "../../../src/domain/urgency.js";
import type { LocalDate } from "../../../src/kernel/local-date.js";
import { BINDINGS } from "../../../src/ruleset/rule.js";
import { type Listed, type Voice, whenDone } from "./councils.js";

/** A world on a day. */
interface Moment {
  readonly world: number;
  readonly on: LocalDate;
}

export function momentsOf({ assumedWorlds, days }: Listed): readonly Moment[] {
  return assumedWorlds.flatMap((world) => days.map((on) => ({ world, on })));
}

export function holds({ key, isInForce }: Voice, { world, on }: Moment, { worlds }: Listed): boolean {
  return isInForce(on) && worlds.isSo.get(key)?.[world] === true;
}

/** Something that a rule brings about. */
export type EffectPart = "level" | "urgency" | "tell" | `action ${string}`;

export function partsOf({ written }: Voice): readonly EffectPart[] {
  return ["level", "urgency", "tell", ...(written.actions ?? []).map((id): EffectPart => `action ${id}`)];
}

/** Whether others bring about as much of it. */
export function givesAsMuch(other: Voice, part: EffectPart, rule: Voice): boolean {
  if (part === "level") {
    return other.kind === "rule" && other.rank >= rule.rank && firmness(other) <= firmness(rule);
  }
  if (part === "urgency") return place(URGENCIES, other.written.urgency) >= place(URGENCIES, rule.written.urgency);
  if (part === "tell") return place(TELLS, other.written.tell) >= place(TELLS, rule.written.tell);
  return other.written.actions?.includes(part.slice("action ".length)) === true;
}

/** What may be changed by whom: 0 by nobody. */
function firmness({ written }: Voice): number {
  return BINDINGS.indexOf(written.binding ?? "indicative");
}

function place<Step extends string>(scale: readonly Step[], stated: Step | undefined): number {
  return stated === undefined ? -1 : scale.indexOf(stated);
}

/** The moments at which the rule brings about more than nobody would. */
export function momentsAt(part: EffectPart, rule: Voice, listed: Listed): readonly Moment[] {
  const { own } = listed;
  const { urgency, tell } = rule.written;
  const others = [...own.rules, ...own.duties].filter((other) => other !== rule);
  return momentsOf(listed).filter((moment) => {
    if (!holds(rule, moment, listed)) return false;
    const speaking = others.filter((other) => holds(other, moment, listed));
    if (part === "level") return rule.rank > 0;
    if (part === "urgency") return urgency !== undefined && urgency !== "routine";
    // where nothing is stated the family is told unless it is unsafe
    if (part === "tell" && tell === "tell-unless-unsafe")
      return speaking.some((other) => other.written.tell !== undefined);
    if (part === "tell") return tell !== undefined;
    const id = part.slice("action ".length);
    const when = listed.worlds.isSo.get(whenDone(id));
    if (when !== undefined && when[moment.world] !== true) return false;
    const rank = Math.max(0, ...speaking.flatMap((other) => (other.kind === "rule" ? [other.rank] : [])));
    return own.set.levels[rank]?.actions?.includes(id) !== true;
  });
}

export function mattersSomewhere(part: EffectPart, rule: Voice, listed: Listed): boolean {
  const { own } = listed;
  const givers = [...own.rules, ...own.duties].filter((other) => other !== rule && givesAsMuch(other, part, rule));
  return momentsAt(part, rule, listed).some((moment) => !givers.some((other) => holds(other, moment, listed)));
}

/** Whether these others bring about all of it wherever the rule applies. */
export function covers(names: readonly string[], rule: Voice, listed: Listed): boolean {
  const { own } = listed;
  const some = [...own.rules, ...own.duties].filter(({ name }) => names.includes(name));
  return partsOf(rule).every((part) =>
    momentsAt(part, rule, listed).every((moment) =>
      some.some((other) => givesAsMuch(other, part, rule) && holds(other, moment, listed)),
    ),
  );
}
