import { deepFreeze } from "../../kernel/freeze.js";

/** A file of `rules/codes` as the build put it into the package; a test holds it against the type that it is given. */
export function builtIn<Set>(json: string): Set {
  return deepFreeze(JSON.parse(json) as Set);
}
