import type { Route } from "../domain/route.js";
import type { Tell } from "../domain/tell.js";
import { deepFreeze } from "../kernel/freeze.js";
import type { Truth } from "../kernel/truth.js";
import { page, type Section } from "./explanation/page.js";
import { URGENCY_WORDS } from "./explanation/plain-words.js";
import { isUrgent } from "./explanation/safeguards.js";
import { signature } from "./explanation/thresholds.js";
import type { Indication, SpokenBy } from "./indication.js";
import type {
  ClauseApart,
  IndicatedUnder,
  RuleApart,
  RuleStanding,
  RuleUnder,
  UnderOne,
} from "./under/indicated-under.js";

/**
 * Where rule sets part on a case, as plain text for people who compare thresholds: what each says, and on which clause.
 *
 * It says "not enough is known" instead of the lowest level, as `explain` does, and ends with the caveat.
 */
export function explainUnder(said: IndicatedUnder): string {
  return page(explanationUnder(said));
}

/**
 * The same, section by section in the same order, for a page that prints it.
 *
 * @example
 * explanationUnder(said).at(-1)?.heading; // "Remember"
 */
export function explanationUnder(said: IndicatedUnder): readonly Section[] {
  const names = namesOf(said.under.map(({ indication }) => indication.ruleSet));
  const applying = said.rules.filter(({ under }) => under.some(isApplying));
  const sections: readonly Section[] = [
    { heading: "What each says", lines: said.under.flatMap((one, at) => saysLines(one, names[at] ?? "")) },
    { heading: "Where they part", lines: partLines(said, names) },
    { heading: "Why", lines: applying.flatMap((rule) => ruleLines(rule, names)) },
    { heading: "Rules that may apply under one of them", lines: mayApplyLines(said, names) },
    { heading: "Whatever the level", lines: dutyLines(said, names) },
    { heading: "Asked by one and not by another", lines: questionLines(said, names) },
    { heading: "Remember", lines: [said.caveat, ...said.under.map(({ indication }) => signature(indication))] },
  ];
  return deepFreeze(sections.filter(({ lines }) => lines.length > 0));
}

/** What stands in place of the lowest level where that would be read as comfort, or as leave to wait. */
function insteadOfLowest(indication: Indication): string | undefined {
  if (!indication.enoughKnown) return "not enough is known to say";
  if (!isUrgent(indication)) return undefined;
  return "no threshold speaks of this alone, and it is no less urgent for that";
}

const ROUTE_NAMES: Readonly<Record<Route, string>> = {
  universal: "the help that every family can use",
  "early-help": "early help",
  "child-in-need": "a child in need (section 17)",
  "child-protection": "child protection (section 47)",
};

const TELL_NAMES: Readonly<Record<Tell, string>> = {
  tell: "tell them",
  "tell-unless-unsafe": "tell them unless that could put somebody in danger",
  "do-not-tell-before-strategy-discussion": "do not tell them before social care and the police have spoken",
};

const STANDING_WORDS: Readonly<Record<RuleStanding, string>> = {
  applies: "it applies",
  "applies as read": "until more is known, act as if it applied",
  "may apply": "it may apply",
  "does not apply": "it does not apply",
  "not in force": "it is not in force, or not for somebody of that age",
  replaced: "another rule stands in its place",
  removed: "it was taken out",
  "not in the set": "there is no such rule",
};

const TRUTH_WORDS: Readonly<Record<Truth, string>> = {
  holds: "this is so",
  fails: "this is not so",
  unknown: "this is not known",
};

/** Titles; with versions where two sets have the same. */
function namesOf(sets: readonly SpokenBy[]): readonly string[] {
  const isOwn = new Set(sets.map(({ title }) => title)).size === sets.length;
  return sets.map(({ title, version }) => (isOwn ? title : `${title}, version ${version}`));
}

function saysLines({ indication, leftOut }: UnderOne, name: string): readonly string[] {
  const { atLeast, pointsTo, couldBe } = indication;
  const higher = couldBe.id === pointsTo.id ? "" : ` Could be as high as: ${couldBe.name}.`;
  const lower = atLeast.id === pointsTo.id || atLeast.route === "universal" ? "" : ` At least: ${atLeast.name}.`;
  const instead = pointsTo.route === "universal" ? insteadOfLowest(indication) : undefined;
  const points = `${instead ?? `on what you know, points to ${pointsTo.name}`}.`;
  const without = leftOut.map(({ label }) => label);
  return [
    `- ${name}: ${points}${lower}${higher}`,
    ...(without.length === 0 ? [] : [`  It does not ask for this, which was left out: ${without.join("; ")}.`]),
  ];
}

function partLines(said: IndicatedUnder, names: readonly string[]): readonly string[] {
  if (said.agree) return ["- They do not part on this case."];
  const lines = answerLines(said, names);
  return lines.length > 0 ? lines : ["- In no level, nor in how soon to act or in telling the family."];
}

function answerLines({ answers, under }: IndicatedUnder, names: readonly string[]): readonly string[] {
  const { atLeast, pointsTo, couldBe, enoughKnown, urgency, tell } = answers;
  const instead = under.map(({ indication }) => insteadOfLowest(indication));
  const routeWords = (route: Route, at: number): string =>
    (route === "universal" ? instead[at] : undefined) ?? ROUTE_NAMES[route];
  const line = (heading: string, words: readonly string[] | undefined): readonly string[] =>
    words === undefined ? [] : [`- ${heading}: ${words.map((one, at) => `${one} (${names[at] ?? ""})`).join("; ")}.`];
  return [
    ...line("At least", atLeast?.map(routeWords)),
    ...line("On what you know, points to", pointsTo?.map(routeWords)),
    ...line("Could be as high as", couldBe?.map(routeWords)),
    ...line(
      "Enough known to say",
      enoughKnown?.map((is) => (is ? "yes" : "no")),
    ),
    ...line(
      "How soon",
      urgency?.map((one) => URGENCY_WORDS[one]),
    ),
    ...line(
      "Telling the family",
      tell?.map((one) => TELL_NAMES[one]),
    ),
  ];
}

function isApplying({ standing }: RuleUnder): boolean {
  return standing === "applies" || standing === "applies as read";
}

function ruleLines({ title, under, clauses }: RuleApart, names: readonly string[]): readonly string[] {
  return [
    `- ${title}.`,
    ...under.flatMap((one, at) => standingLines(one, names[at] ?? "")),
    ...clauses.flatMap((clause) => clauseLines(clause, names)),
  ];
}

function standingLines({ standing, level, changedBy = [], removed }: RuleUnder, name: string): readonly string[] {
  const at = level === undefined || standing === "replaced" || standing === "not in force" ? "" : ` (${level.name})`;
  const changes = [...changedBy, ...(removed === undefined ? [] : [removed])];
  return [
    `  ${name}: ${STANDING_WORDS[standing]}${at}.`,
    ...changes.map(({ reason }) => `  The reason given: ${reason}`),
  ];
}

function clauseLines(clause: ClauseApart, names: readonly string[]): readonly string[] {
  return clause.map((one, at) =>
    one === null
      ? `  On this clause, ${names[at] ?? ""}: nothing of the kind.`
      : `  On this clause, ${names[at] ?? ""}: ${one.says} (${TRUTH_WORDS[one.compared.truth]}).`,
  );
}

function mayApplyLines({ rules }: IndicatedUnder, names: readonly string[]): readonly string[] {
  const open = rules.filter(({ under }) => !under.some(isApplying));
  return open.map(({ title, under }) => {
    const where = under.flatMap(({ standing, level }, at) =>
      standing === "may apply" ? [`${names[at] ?? ""}, at ${level?.name ?? ""}`] : [],
    );
    return `- ${title} (${where.join("; ")}).`;
  });
}

function dutyLines({ duties }: IndicatedUnder, names: readonly string[]): readonly string[] {
  return duties
    .filter(({ under }) => under.includes("applies"))
    .map(({ title, under }) => {
      const words = under.map((one, at) => `${STANDING_WORDS[one].replace("rule", "duty")} (${names[at] ?? ""})`);
      return `- ${title}: ${words.join("; ")}.`;
    });
}

/** How many, since each indication lists its own. */
function questionLines({ questions }: IndicatedUnder, names: readonly string[]): readonly string[] {
  return names.flatMap((name, at) => {
    const own = questions.filter(({ askedBy }) => askedBy[at] === true).length;
    return own === 0 ? [] : [`- ${name}: ${own === 1 ? "one question" : `${own} questions`} that not all ask.`];
  });
}
