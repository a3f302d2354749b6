import { CAVEAT } from "../../engine/caveat.js";
import { dayWords } from "../../kernel/day-words.js";
import { anchored, type Block, notice, paragraph } from "../../page/tree.js";
import { versionLine } from "../threshold/full.js";
import type { Standing } from "../threshold/standing.js";
import { type Field, fieldTable } from "./field-table.js";
import { counted, themesOf } from "./figures.js";

/**
 * A record of the kind that the Algorithmic Transparency Recording Standard asks for, filled in as far as the rule set goes.
 *
 * Numbers of fields are those of version 2.1 that were seen; the titles of the last two parts were not checked, and say so.
 */
export function transparencyRecord(standing: Standing): readonly Block[] {
  const { ruleSet, on } = standing;
  return [
    anchored(1, `Algorithmic transparency record: ${ruleSet.title}`, "document"),
    notice("caveat", CAVEAT),
    paragraph(
      "It follows the parts of the Algorithmic Transparency Recording Standard, version 3.0 (metadata; a public overview; five sections of detail). Numbers of fields are those of version 2.1, where they were seen. The standard is mandatory for central government and, as far as is known here (not checked), voluntary for councils. What the rule set cannot say is marked.",
    ),
    ...fieldTable("Metadata", "record-metadata", metadata(standing)),
    ...fieldTable("Tier 1: public overview", "record-overview", overview(standing)),
    ...fieldTable("Tier 2, section 1: owner and responsibility", "record-owner", owner(standing)),
    ...fieldTable("Tier 2, section 2: description and rationale", "record-description", description(standing)),
    ...fieldTable("Tier 2, section 3: decision-making process", "record-deciding", deciding()),
    ...fieldTable("Tier 2, section 4: tool specification and data (title not checked)", "record-tool", tool(standing)),
    ...fieldTable(
      "Tier 2, section 5: risks, mitigations and impact assessments (title not checked)",
      "record-risks",
      risks(standing),
    ),
    paragraph(`${versionLine(standing)} Printed as on ${dayWords(on)}.`),
  ];
}

function metadata({ ruleSet }: Standing): readonly Field[] {
  const { approval, inForce } = ruleSet;
  return [
    { asks: "Name of the tool", says: ruleSet.title },
    { asks: "Version", says: `${ruleSet.version} (${ruleSet.status})` },
    { asks: "In use since", ...(inForce?.from === undefined ? {} : { says: dayWords(inForce.from) }) },
    { asks: "Approved by", ...(approval === undefined ? {} : { says: `${approval.by}, on ${dayWords(approval.on)}` }) },
    { asks: "To be reviewed by", ...(approval === undefined ? {} : { says: dayWords(approval.reviewBy) }) },
    { asks: "Contact for questions about this record" },
  ];
}

function overview(standing: Standing): readonly Field[] {
  return [
    {
      asks: "What the tool is",
      says: `Published thresholds for help to children, written as rules over facts: ${counted(standing)}. Put to what is known of a child, it says which level of need they point to, why, what is not known that could change it, and what comes next.`,
    },
    { asks: "Why it is used", hint: "Why your council uses it, and what was done before." },
    {
      asks: "How it bears on a decision",
      says: "It indicates and a person decides. It gives no score, says nothing of what will happen, sets no child above another, and closes nothing.",
    },
    { asks: "Where to find out more", says: "The threshold document, which is printed from the same rules." },
  ];
}

function owner({ ruleSet }: Standing): readonly Field[] {
  const { authority } = ruleSet;
  return [
    { asks: "2.1.1 Organisation", ...(authority === undefined ? {} : { says: authority.name }) },
    { asks: "2.1.2 Team" },
    { asks: "2.1.3 Senior responsible owner" },
    {
      asks: "2.1.4 External supplier",
      hint: "Whoever runs the software for you, if anybody does. The package levels-of-need itself runs where you install it.",
    },
    { asks: "2.1.4.2 Companies House number of the supplier" },
    { asks: "2.1.4.3 Role of the supplier" },
    { asks: "2.1.4.4 How it was procured" },
    {
      asks: "2.1.4.5 What data the supplier can see",
      hint: "The package itself sends nothing anywhere; what a case system around it does is for you to say.",
    },
  ];
}

function description(standing: Standing): readonly Field[] {
  const { ruleSet } = standing;
  return [
    {
      asks: "What it does",
      says: `${counted(standing)}; levels: ${ruleSet.levels.map(({ name }) => name).join("; ")}.`,
    },
    { asks: "What it is built on", says: ruleSet.lineage.map(({ id, version }) => `${id} ${version}`).join(", then ") },
    {
      asks: "Benefits",
      says: "The same facts give the same answer at every hour, with the reason and its authority; paper and program say the same.",
      hint: "",
    },
    { asks: "Alternatives that were considered" },
  ];
}

function deciding(): readonly Field[] {
  return [
    {
      asks: "Who decides",
      says: "A named person decides and writes down why, also when agreeing. The record stands apart from what the rules pointed to.",
    },
    {
      asks: "What that person sees",
      says: "The facts given, each reason with its authority, what is not known, what each answer would change, and the caveat.",
    },
    {
      asks: "How a decision can be questioned",
      says: "People are told, may say what they think, may have a person look at it, and may contest it (UK GDPR, Articles 22A to 22D, in force since 5 February 2026). The safeguards are the same for a low result.",
    },
    { asks: "Training of those who use it" },
    {
      asks: "How often the decision differed from the rules",
      hint: "Count it from your own records: close to never would suggest that nobody decides any more.",
    },
    { asks: "Complaints and appeals: where and how" },
  ];
}

function tool(standing: Standing): readonly Field[] {
  const { ruleSet } = standing;
  return [
    {
      asks: "How it works",
      says: "Fixed rules, each written out with its authority. Nothing is learned from data, nothing is weighted or added up.",
    },
    { asks: "What it may be told", says: `Facts about: ${themesOf(standing).join("; ")}.` },
    {
      asks: "What it may not be told",
      says: "Ethnicity, religion, sex, sexual orientation, gender reassignment, nationality and marriage cannot be facts, and neither the place of living nor who reports changes the level.",
    },
    {
      asks: "Where data go",
      says: "Nowhere: it works on the machine on which it runs, keeps nothing and sends nothing. What a case system around it keeps is for you to say.",
    },
    { asks: "Fingerprint of the rules (SHA-256)", says: ruleSet.digest },
    { asks: "Data set card", hint: "Optional; there is no training data to describe." },
  ];
}

function risks({ rules }: Standing): readonly Field[] {
  const named = rules.filter(({ justification }) => justification !== undefined).length;
  return [
    {
      asks: "Somebody takes the answer for a decision",
      says: "Every printed answer carries the caveat, which cannot be switched off; lowering needs a reason and somebody qualified in social work.",
    },
    { asks: "Too little is known", says: "It then says so, and never gives the lowest level." },
    {
      asks: "Some children are treated worse",
      says: `Protected characteristics cannot be facts but for age, disability and pregnancy; ${named} rules look at one of these, each with its reason in writing.`,
    },
    { asks: "What you found when you looked for disproportionality" },
    { asks: "Data protection impact assessment: where and when" },
    { asks: "Equality impact assessment: where and when" },
  ];
}
