import type { Basis } from "../domain/basis.js";
import type { Cited } from "./indication.js";
import type { Prepared } from "./prepare.js";

/** Authorities with the titles and publishers of their sources. */
export function cited({ ruleSet }: Prepared, basis: readonly Basis[]): readonly Cited[] {
  return basis.map((one) => {
    const source = ruleSet.sources.find(({ id }) => id === one.source);
    const publisher = source?.publisher === undefined ? {} : { publisher: source.publisher };
    return { ...one, title: source?.title ?? one.source, ...publisher };
  });
}
