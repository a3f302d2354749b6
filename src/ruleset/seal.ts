import { deepFreeze } from "../kernel/freeze.js";
import { digestOf } from "./digest.js";
import type { Unsealed } from "./overlay/resolve.js";
import type { Ancestor, RuleSet } from "./rule-set.js";

/** The finished set, with its digest and its lineage; frozen, and sharing nothing with what it was made of. */
export function seal(unsealed: Unsealed, below: readonly Ancestor[]): RuleSet {
  const { id, version, inForce } = unsealed;
  const self = { id, version, ...(inForce === undefined ? {} : { inForce }) };
  const digest = digestOf({ ...unsealed, lineage: [...below, self] });
  return deepFreeze(structuredClone({ ...unsealed, lineage: [...below, { ...self, digest }], digest }));
}
