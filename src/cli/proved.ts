import { MisuseError } from "../kernel/misuse-error.js";
import { pathOf, type Step } from "../kernel/pointer.js";
import type { FoundBy } from "../ruleset/linting/silences.js";
import { quote } from "../ruleset/quote.js";
import type { Written } from "../ruleset/read.js";
import type { RuleSet } from "../ruleset/rule-set.js";
import type { RuleSetFile } from "../ruleset/rule-set-file.js";
import { type QuickProofs, quickProofs } from "../verify/effect/quick-proofs.js";

/** What the quick proofs find in a file's own rules, at its place in the file, as a lint would say it. */
export function provedIn({ ruleSet, file }: Written): readonly FoundBy[] {
  if (file === undefined || ruleSet.status === "retired") return [];
  const { constant, without } = proofsOf(ruleSet);
  const found: FoundBy[] = [];
  for (const { rule, applies } of constant) {
    const path = placeOf(rule, file);
    const says = `${quote(rule)} ${SAYS[applies]}`;
    if (path !== undefined)
      found.push({ lint: "constant-condition", path: [...path, "conditions"], about: rule, says });
  }
  for (const { at, rule, says } of without) {
    const place = inFile(at, ruleSet, file);
    if (place === undefined) continue;
    const { path, about = rule } = place;
    found.push({ lint: "condition-without-effect", path, about, says });
  }
  return found;
}

const SAYS = {
  always: "applies to every child: its conditions, taken together, leave nobody out; correct them",
  never: "can apply to no child: its conditions, taken together, shut each other out; correct them",
} as const;

const NOTHING: QuickProofs = { constant: [], without: [] };

function proofsOf(ruleSet: RuleSet): QuickProofs {
  try {
    return quickProofs(ruleSet);
  } catch (error) {
    // it is in force on no day, or says more than can be proved about
    if (error instanceof MisuseError) return NOTHING;
    throw error;
  }
}

function placeOf(rule: string, file: RuleSetFile): readonly Step[] | undefined {
  for (const key of ["rules", "duties"] as const) {
    const place = file[key]?.findIndex(({ name }) => name === rule) ?? -1;
    if (place !== -1) return [key, place];
  }
  return undefined;
}

/** Where a part of the resolved set stands in the file, and by what name a silence may call it; nothing if it was inherited. */
function inFile(
  at: string,
  ruleSet: RuleSet,
  file: RuleSetFile,
): { readonly path: readonly Step[]; readonly about?: string } | undefined {
  const [list = "", entry = "", ...rest] = pathOf(at);
  const within = rest.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  if (list === "conditions") {
    const isOwn = Object.hasOwn(file.conditions ?? {}, entry);
    return isOwn ? { path: [list, entry, ...within], about: entry } : undefined;
  }
  if (list === "counts") {
    const id = ruleSet.counts[Number(entry)]?.id ?? "";
    const place = file.counts?.findIndex((count) => count.id === id) ?? -1;
    return place === -1 ? undefined : { path: [list, place, ...within], about: id };
  }
  const speaker = list === "rules" ? ruleSet.rules[Number(entry)] : ruleSet.duties[Number(entry)];
  const path = speaker && placeOf(speaker.name, file);
  return path && { path: [...path, ...within] };
}
