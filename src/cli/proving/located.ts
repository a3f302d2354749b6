import { pathOf, type Step } from "../../kernel/pointer.js";
import type { Place } from "../../kernel/problem.js";
import type { Written } from "../../ruleset/read.js";
import type { Finding } from "../../verify/report/finding.js";

/** Where something stands. */
interface Located {
  /** JSON pointer: into the file for what the file says itself, into the resolved set for what it inherits. */
  readonly at: string;
  readonly isOwn: boolean;
  readonly place?: Place;
}

/** Where a finding stands in the file that was read; in what it inherits, only in the resolved set. */
export function located(finding: Finding, { file, locate, ruleSet }: Written): Located {
  const { at, rule, fact, origin } = finding;
  const written = origin === undefined || origin === ruleSet.id ? own(finding, file) : undefined;
  const path = written ?? change(finding, file);
  if (path !== undefined) return { ...locate(path, "value"), isOwn: true };
  // what only the baseline has stands nowhere here: its name is all there is to say
  return { at: at === "" ? (rule ?? fact ?? "") : at, isOwn: false };
}

/** A finding is about a rule or, without one, about a fact; the pointer says where in it. */
function own({ at, rule, fact, rules }: Finding, file: Written["file"]): readonly Step[] | undefined {
  const [list, , ...rest] = pathOf(at);
  const within = rest.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const speaker = file?.rules?.findIndex(({ name }) => name === (rule ?? rules[0])) ?? -1;
  if (list === "rules" && speaker !== -1) return ["rules", speaker, ...within];
  const asked = file?.facts?.findIndex(({ id }) => id === fact) ?? -1;
  return asked === -1 ? undefined : ["facts", asked];
}

/** Who comes lower than by the baseline because the file replaces or removes a rule of it does so by what stands there. */
function change({ code, rule }: Finding, file: Written["file"]): readonly Step[] | undefined {
  if (code !== "below-baseline" && code !== "below-floor") return undefined;
  for (const list of ["replaces", "removes"] as const) {
    const entry = file?.[list]?.findIndex((one) => one.rule === rule) ?? -1;
    if (entry !== -1) return [list, entry];
  }
  return undefined;
}
