import { yearBefore } from "../../kernel/local-date.js";
import { basesIn } from "../linting/bases-in.js";
import type { Lint } from "../linting/lint.js";
import { quote } from "../quote.js";

/** A source at which nobody has looked for more than a year: one finding a source, at its oldest place. */
export const basisUnchecked: Lint = {
  id: "basis-unchecked",
  severity: "warning",
  why: "An authority may have been amended or withdrawn since somebody last looked at it.",
  find: ({ own, on }) => {
    const old = basesIn(own)
      .filter(({ item }) => item.checked < yearBefore(on))
      .sort((a, b) => (a.item.checked < b.item.checked ? -1 : 1));
    const sources = [...new Set(old.map(({ item }) => item.source))];
    return sources.flatMap((source) => {
      const places = old.filter(({ item }) => item.source === source);
      return places.slice(0, 1).map(({ item, path }) => ({
        path: [...path, "checked"],
        about: source,
        says: `${quote(source)} was last looked at on ${item.checked}${elsewhere(places.length)}, more than a year before ${on}; look again and write the day in \`checked\``,
      }));
    });
  },
};

function elsewhere(places: number): string {
  return places === 1 ? "" : ` (the oldest of ${places} places)`;
}
