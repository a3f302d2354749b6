/** Whether the family is told of a concern before it is shared, least guarded first. */
export const TELLS = ["tell", "tell-unless-unsafe", "do-not-tell-before-strategy-discussion"] as const;

/** Whether the family is told before anything else is done. */
export type Tell = "tell" | "tell-unless-unsafe" | "do-not-tell-before-strategy-discussion";

/** The most guarded of them; `tell-unless-unsafe` when none is stated. */
export function mostGuarded(stated: readonly Tell[]): Tell {
  const [first, ...rest] = stated;
  if (first === undefined) return "tell-unless-unsafe";
  return rest.reduce((most, next) => (TELLS.indexOf(next) > TELLS.indexOf(most) ? next : most), first);
}
