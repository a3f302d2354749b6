import type { Basis } from "../../domain/basis.js";
import type { Step } from "../../kernel/pointer.js";
import { entries } from "../linting/entries.js";
import type { Found, Lint, Linted } from "../linting/lint.js";
import { quote } from "../quote.js";

/** Something of the file's own for which no authority is named. Rules and duties without one are refused when read. */
export const uncited: Lint = {
  id: "uncited",
  severity: "warning",
  why: "Whoever is asked to act, or to accept less than the national rules say, may ask on whose authority.",
  find: (linted) =>
    citing(linted)
      .filter(({ basis }) => basis.length === 0)
      .map(({ what, name, path }) => found(what, name, path)),
};

interface Citing {
  readonly what: string;
  readonly name: string;
  readonly path: readonly Step[];
  readonly basis: readonly Basis[];
}

function citing({ own }: Linted): readonly Citing[] {
  const readings = entries(own.facts, "facts").flatMap(({ item: { id, whenUnknown }, path }) =>
    whenUnknown === undefined
      ? []
      : [{ what: "the cautious reading of", name: id, path: [...path, "whenUnknown"], basis: whenUnknown.basis }],
  );
  const changes = (["replaces", "removes", "places", "responses"] as const).flatMap((key) =>
    entries<{ readonly rule: string; readonly basis: readonly Basis[] }>(own[key], key).map(({ item, path }) => ({
      what: "the change to",
      name: item.rule,
      path,
      basis: item.basis,
    })),
  );
  const actions = entries(own.actions, "actions").map(({ item: { id, basis }, path }) => {
    return { what: "the action", name: id, path, basis };
  });
  const timescales = entries(own.timescales, "timescales").map(({ item: { id, basis }, path }) => {
    return { what: "the timescale", name: id, path, basis };
  });
  return [...readings, ...changes, ...actions, ...timescales];
}

function found(what: string, name: string, path: readonly Step[]): Found {
  return {
    path: [...path, "basis"],
    about: name,
    says: `${what} ${quote(name)} cites no law, guidance or policy; add to \`basis\` where it is laid down`,
  };
}
