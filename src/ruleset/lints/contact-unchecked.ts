import { yearBefore } from "../../kernel/local-date.js";
import { entries } from "../linting/entries.js";
import type { Lint } from "../linting/lint.js";
import { quote } from "../quote.js";

/** A contact that nobody has tried for more than a year. */
export const contactUnchecked: Lint = {
  id: "contact-unchecked",
  severity: "warning",
  why: "A wrong telephone number costs the hour that matters most.",
  find: ({ own, on }) =>
    entries(own.contacts, "contacts")
      .filter(({ item }) => item.checked < yearBefore(on))
      .map(({ item: { id, checked }, path }) => ({
        path: [...path, "checked"],
        about: id,
        says: `${quote(id)} was last tried on ${checked}, more than a year before ${on}; try it and write the day in \`checked\``,
      })),
};
