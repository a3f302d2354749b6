import type { Tell } from "../domain/tell.js";
import type { Urgency } from "../domain/urgency.js";

/** What a rule or duty may leave unsaid. */
interface MayBeUnsaid {
  readonly urgency?: Urgency;
  readonly tell?: Tell;
}

/**
 * What a rule or a duty says of a case, frozen, with the urgency and the telling that it states.
 *
 * They are added to the object that was written out for it: to spread one object into another takes longer than all the
 * rest of a reason, and an indication has dozens.
 */
export function spoken<Said extends MayBeUnsaid>(said: Said, { urgency, tell }: MayBeUnsaid): Said {
  const says: { -readonly [Key in keyof MayBeUnsaid]: MayBeUnsaid[Key] } = said;
  if (urgency !== undefined) says.urgency = urgency;
  if (tell !== undefined) says.tell = tell;
  return Object.freeze(said);
}
