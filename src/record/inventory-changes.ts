import type { Changed } from "./changes.js";
import type { Fingerprints, Inventory } from "./decision-record.js";

/** Names of rules or duties, by the set from which they come. */
export type NamesByOrigin = { readonly [origin: string]: readonly string[] };

/** Which rules or duties another rule set has beside those recorded, lacks, or has otherwise. */
export interface SpeakerChanges {
  readonly added: NamesByOrigin;
  readonly removed: NamesByOrigin;
  readonly changed: NamesByOrigin;
}

/** How a rule set differs from the one recorded. */
export interface RuleSetChanges {
  readonly set: Changed<{ readonly id: string; readonly version: string; readonly digest: string }>;
  readonly rules: SpeakerChanges;
  readonly duties: SpeakerChanges;
  /** What else bears on indications and differs: `facts`, `conditions`, `levels`, `sources` and their like. */
  readonly parts: readonly string[];
}

export function inventoryChanges(was: Inventory, is: Inventory): Omit<RuleSetChanges, "set"> {
  const parts = [...new Set([...Object.keys(was.parts), ...Object.keys(is.parts)])];
  return {
    rules: speakerChanges(was.rules, is.rules),
    duties: speakerChanges(was.duties, is.duties),
    parts: parts.filter((part) => was.parts[part] !== is.parts[part]).sort(),
  };
}

function speakerChanges(was: Fingerprints, is: Fingerprints): SpeakerChanges {
  const origins = [...new Set([...Object.keys(was), ...Object.keys(is)])].sort();
  const named = (
    from: Fingerprints,
    isMeant: (here: string | undefined, there: string | undefined) => boolean,
    other: Fingerprints,
  ): NamesByOrigin =>
    Object.fromEntries(
      origins
        .map((origin) => {
          const names = Object.keys(from[origin] ?? {});
          return [origin, names.filter((name) => isMeant(from[origin]?.[name], other[origin]?.[name])).sort()] as const;
        })
        .filter(([, names]) => names.length > 0),
    );
  return {
    added: named(is, (_, before) => before === undefined, was),
    removed: named(was, (_, after) => after === undefined, is),
    changed: named(is, (now, before) => before !== undefined && now !== before, was),
  };
}
