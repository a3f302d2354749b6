import type { Basis } from "../../domain/basis.js";
import type { Tell } from "../../domain/tell.js";
import { URGENCY_WORDS } from "../../engine/explanation/plain-words.js";
import { type Inline, type Item, item, joined, list, type Phrase, steps, strong } from "../../page/tree.js";
import { expand } from "../../ruleset/expand.js";
import type { ResolvedDuty, ResolvedRule } from "../../ruleset/rule-set.js";
import { sourceLink } from "../basis-blocks.js";
import { type Birth, birthOf } from "../birth.js";
import { groupWords, partsOf } from "../condition.js";
import { saidOnce } from "../said-once.js";
import { untilKnownBlocks } from "../until-known.js";
import { FORCE_WORDS, MAY_CHANGE_BRIEFLY } from "../words.js";
import type { Standing } from "./standing.js";
import { actionItems } from "./steps.js";

/** One rule or duty as an indicator: what it is called, when it applies, how soon, what to do, on whose authority. */
export function indicator(one: ResolvedRule | ResolvedDuty, standing: Standing): Item {
  const { name, title, reason, event } = one;
  const birth = birthOf(one, standing.reading);
  return {
    anchor: `${event.type === "duty" ? "duty" : "rule"}-${name}`,
    says: [strong(`${title}.`), ...(withoutStop(reason) === title ? [] : [` ${reason}`]), BIRTH_SAYS[birth]],
    below: [
      list([
        conditionItem(one, standing),
        ...untilKnownItems(one, standing),
        ...howSoon(one),
        ...ownSteps(one, birth, standing),
        ...(one.note === undefined ? [] : [item(one.note)]),
        ...(one.justification === undefined ? [] : [item(`Why it looks at who the child is: ${one.justification}`)]),
        ...changeItems(one, standing),
        authority(one, standing),
      ]),
    ],
  };
}

/** Of most it goes without saying. */
const BIRTH_SAYS: Readonly<Record<Birth, string>> = {
  born: "",
  "not-said": "",
  "not-yet-born": " Only before birth.",
  either: " Before birth too.",
};

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, "");
}

function conditionItem({ conditions }: ResolvedRule | ResolvedDuty, { reading }: Standing): Item {
  const tree = saidOnce(expand(conditions, reading.spared));
  const parts = partsOf(tree, reading);
  if (tree.kind === "fact") return { says: ["When: ", ...(parts.items[0]?.says ?? []), "."] };
  return { says: [`When ${groupWords(tree)}:`], below: [parts] };
}

function untilKnownItems(one: ResolvedRule | ResolvedDuty, { reading }: Standing): readonly Item[] {
  return untilKnownBlocks(one, reading)
    .flatMap((block) => (block.kind === "list" ? block.items : []))
    .map(({ says, below = [] }) => ({ says: ["Until known, act as if: ", ...says], below }));
}

const TELL_BRIEFLY: Readonly<Record<Tell, string>> = {
  tell: "Tell the family.",
  "tell-unless-unsafe": "Tell the family, unless that could put somebody in danger.",
  "do-not-tell-before-strategy-discussion":
    "Do not tell the family before children's social care and the police have agreed who tells them.",
};

function howSoon({ urgency, tell }: ResolvedRule | ResolvedDuty): readonly Item[] {
  const when: readonly Inline[] =
    urgency === undefined || urgency === "routine" ? [] : [strong("How soon:"), ` ${URGENCY_WORDS[urgency]}. `];
  const told = tell === undefined ? [] : [TELL_BRIEFLY[tell]];
  return when.length + told.length === 0 ? [] : [{ says: [...when, ...told] }];
}

/** What it calls for itself, beside what its level always calls for. */
function ownSteps(one: ResolvedRule | ResolvedDuty, birth: Birth, standing: Standing): readonly Item[] {
  const level = standing.ruleSet.levels.find(({ id }) => id === one.event.type);
  const own = (one.actions ?? []).filter((id) => !level?.actions?.includes(id));
  const items = own.flatMap((id) => actionItems(id, birth, standing));
  return items.length === 0
    ? []
    : [{ says: [level === undefined ? "What to do:" : "What to do first:"], below: [steps(items)] }];
}

const DONE = {
  placed: "placed it at this level",
  varied: "varied what is done",
  replaced: "put a rule of its own in its place",
};

function changeItems(one: ResolvedRule | ResolvedDuty, { ruleSet }: Standing): readonly Item[] {
  const changes = "changedBy" in one ? (one.changedBy ?? []) : [];
  return changes.map(({ set, how, reason, approvedBy = [] }) => {
    const who = set === ruleSet.id ? (ruleSet.authority?.name ?? set) : set;
    const approved = approvedBy.length === 0 ? "" : ` Approved by ${approvedBy.join("; ")}.`;
    return item(`${who} ${DONE[how]}: ${reason}${approved}`);
  });
}

/** Its sources, each once, and who may change it. */
function authority({ basis, binding = "indicative" }: ResolvedRule | ResolvedDuty, { reading }: Standing): Item {
  const said = apart(basis).map(({ source, at, force, confidence }): Phrase => {
    const publisher = reading.ruleSet.sources.find(({ id }) => id === source)?.publisher;
    const whose = publisher === undefined || force === "statute" ? "" : `, ${publisher}`;
    const where = at === undefined ? "" : `, ${at}`;
    const mark = confidence === "unverified" ? ", unverified" : "";
    return [sourceLink(source, reading), `${whose}${where} (${FORCE_WORDS[force].toLowerCase()}${mark})`];
  });
  return { says: ["Source: ", ...joined(said, "; "), `. Standing: ${MAY_CHANGE_BRIEFLY[binding]}.`] };
}

/** The same place of a source once, though several things were read there. */
function apart(basis: readonly Basis[]): readonly Basis[] {
  const places = new Map(basis.map((one) => [`${one.source} ${one.at ?? ""} ${one.force}`, one]));
  return [...places.values()];
}
