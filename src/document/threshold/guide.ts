import type { Route } from "../../domain/route.js";
import { CAVEAT } from "../../engine/caveat.js";
import {
  anchored,
  type Block,
  type Item,
  item,
  list,
  notice,
  paragraph,
  steps,
  strong,
  type Table,
} from "../../page/tree.js";
import type { ResolvedRule } from "../../ruleset/rule-set.js";
import { openingNotices } from "./about-document.js";
import { hasFrontDoor, numberOf } from "./contacts.js";
import { disagreementStep } from "./disagreement.js";
import { versionLine } from "./full.js";
import { agreementWords, windscreenOf } from "./scale.js";
import { byTheme, leadAt, rulesAt, type Standing } from "./standing.js";
import { TO_WRITE } from "./to-write.js";

/** One sheet for the wall: whom to ring, the scale, what cannot wait, what to say to the family, what to do in disagreement. */
export function guide(standing: Standing): readonly Block[] {
  const { ruleSet } = standing;
  return [
    anchored(1, ruleSet.title, "document"),
    ...draftNotice(standing),
    ...ringing(standing),
    anchored(2, "The scale", "section-scale"),
    windscreenOf(ruleSet.levels),
    levelTable(standing),
    ...atOnce(standing),
    ...today(standing),
    anchored(2, "Always", "section-always"),
    list([
      item(
        strong("You need not be sure."),
        " Say what was seen and said, on which days. Ask the child nothing that leads.",
      ),
      item(
        strong("Tell the family"),
        ", unless that could put somebody in danger. If you are not sure, ask children's social care first.",
      ),
      item(strong("Write down"), " what you saw, what you did, and why."),
      item(strong("What is not known is not a no."), " Too little known is not the lowest level."),
    ]),
    ...disagreeing(standing),
    notice("caveat", CAVEAT, ` ${versionLine(standing)}`),
  ];
}

/** Only what must be known of a set that is not in use; the caveat stands at the foot. */
function draftNotice(standing: Standing): readonly Block[] {
  return openingNotices(standing).filter((block) => block.kind === "notice" && block.about === "danger");
}

const MOST_CONTACTS = 6;

function ringing(standing: Standing): readonly Block[] {
  const items = standing.contacts.slice(0, MOST_CONTACTS).map(({ id, name, hours, outOfHours, ...rest }): Item => {
    const when = [hours, ...(outOfHours === undefined ? [] : [`at other hours ${outOfHours}`])].filter(
      (one) => one !== undefined,
    );
    return {
      says: [
        strong(`${name}:`),
        " ",
        ...numberOf({ id, name, ...rest }),
        when.length === 0 ? "" : ` (${when.join("; ")})`,
      ],
      anchor: `contact-${id}`,
    };
  });
  return [
    anchored(2, "Whom to ring", "section-contacts"),
    list(items),
    ...(hasFrontDoor(standing) ? [] : [notice("to-write", strong(TO_WRITE), " The number of your front door.")]),
  ];
}

/** A level in a cell. */
const ROUTE_BRIEFLY: Readonly<Record<Route, string>> = {
  universal: "the help that every family can use",
  "early-help": "help is offered; the family may say no",
  "child-in-need": "children's social care offers an assessment (section 17)",
  "child-protection": "a social work manager decides today (section 47)",
};

function levelTable(standing: Standing): Table {
  const { levels } = standing.ruleSet;
  return {
    kind: "table",
    head: ["Level", "What it means", "Who leads", "Agreement"],
    rows: levels.map((level) => [
      [level.name],
      [ROUTE_BRIEFLY[level.route]],
      [leadAt(level, standing)?.split(",")[0] ?? (level.route === "universal" ? "whoever knows the child" : TO_WRITE)],
      [agreementWords(level)],
    ]),
    anchors: levels.map(({ id }) => `level-${id}`),
  };
}

/** So many stand on the sheet; it is said how many more there are. */
const MOST_AT_ONCE = 16;

function atOnce({ rules }: Standing): readonly Block[] {
  const now = rules.filter(({ urgency }) => urgency === "immediate");
  const more = now.length - MOST_AT_ONCE;
  if (now.length === 0) return [];
  return [
    anchored(2, "Ring now, before anything else", "section-now"),
    list([
      ...now.slice(0, MOST_AT_ONCE).map(({ name, title }) => ({ ...item(title), anchor: `rule-${name}` })),
      ...(more > 0 ? [item(`and ${more} more in the whole document`)] : []),
    ]),
  ];
}

/** By theme alone: every one of them is in the whole document. */
function today(standing: Standing): readonly Block[] {
  const isToday = ({ urgency }: ResolvedRule): boolean => urgency === "same-day";
  const at = standing.ruleSet.levels.filter((level) => rulesAt(level, standing).some(isToday));
  const items = at.toReversed().map((level) => {
    const themes = byTheme(rulesAt(level, standing).filter(isToday)).map(([theme]) => theme);
    return { ...item(strong(`${level.name}:`), ` ${themes.join("; ")}.`), anchor: `today-${level.id}` };
  });
  return items.length === 0
    ? []
    : [
        anchored(2, "Act today", "section-today"),
        paragraph(
          "Some of what is meant under these headings; the whole document says which, and what points to the other levels.",
        ),
        list(items),
      ];
}

const MOST_STEPS = 5;

function disagreeing({ ruleSet }: Standing): readonly Block[] {
  const items = ruleSet.escalation.slice(0, MOST_STEPS).map(disagreementStep);
  return [
    anchored(2, "If you disagree", "section-disagreement"),
    items.length === 0 ? notice("to-write", strong(TO_WRITE), " The steps for those who disagree.") : steps(items),
  ];
}
