/** What an editor shows beside a key, and what it offers there. */
interface KeyWords {
  readonly says?: string;
  /** Each is accepted by the reader where the key stands. */
  readonly examples?: readonly unknown[];
}

// The ids of the national levels are the words of the four routes.
const LEVELS = ["universal", "early-help", "child-in-need", "child-protection"] as const;
const DAYS = ["2026-09-01"];

/**
 * Words for keys that their schema does not describe, and examples, by `context.key` or by the key alone.
 *
 * They stand apart from the schemas, so that nobody who reads rule files carries them.
 */
const KEYS: { readonly [name: string]: KeyWords } = {
  $schema: {
    says: "Where an editor finds this description.",
    examples: ["./node_modules/levels-of-need/rules/schema/rule-set.json"],
  },
  authority: { says: "Whose thresholds they are." },
  conditions: { says: "When it applies: comparisons of facts joined by `all`, `any` and `not`." },
  contacts: { says: "Whom to ring, each with the day on which somebody last made sure of it." },
  digest: { says: "SHA-256 of what decides: it changes with any rule, level or fact." },
  event: { says: "What follows where the conditions hold." },
  href: { says: "An address: https, mailto or tel.", examples: ["https://www.example.org/levels-of-need"] },
  id: { says: "Kebab-case name by which other parts refer to it." },
  inForce: { says: "First and last day on which it holds; always if left out.", examples: [{ from: "2026-10-01" }] },
  jurisdiction: { says: "Whose law it follows; this package knows that of England." },
  name: { says: "As it is published." },
  note: { says: "For those who keep the file." },
  on: { says: "A day, written YYYY-MM-DD.", examples: DAYS },
  origin: { says: "The set that brought it, and its level there." },
  reason: { says: "Why, in a sentence that is published." },
  services: { says: "What the council offers." },
  set: { says: "Id of the set that did it." },
  status: { says: "draft: not yet used with a child. approved: with `approval`. retired: kept for old decisions." },
  theme: { says: "The heading under which it stands.", examples: ["Education"] },
  timescales: { says: "Clocks of the council's own, never looser than national ones." },
  title: { says: "As it is printed." },
  version: { says: "Three numbers, like 2026.2.0; a new one for every change." },

  "rule-set.id": { examples: ["borchester"] },
  "rule-set.title": { says: "The name of the whole, as it is published.", examples: ["Borchester levels of need"] },
  "rule-set.version": { examples: ["2026.2.0"] },
  "rule-set.note": { says: "For those who keep the file; it decides nothing." },
  "rule-set.format": { says: "The version of this format." },
  "rule-set.approval": { says: "Who approved it, when, and when it is looked at again." },
  "rule-set.extends": { examples: [{ id: "england", version: "1.x" }] },
  "rule-set.sources": { says: "What is cited, each once." },
  "rule-set.levels": { says: "The scale, lowest first." },
  "rule-set.facts": { says: "What can be known about a child." },
  "rule-set.counts": { says: "How many of some conditions hold." },
  "rule-set.conditions": { says: "Groups by name, to which `condition` refers." },
  "rule-set.rules": { says: "Which conditions point to which level." },
  "rule-set.duties": { says: "What must be done whatever the level." },
  "rule-set.actions": { says: "What somebody does next." },
  "rule-set.removed": { says: "Inherited rules that are left out, with the reason." },
  "rule-set.editions": { says: "The editions of guidance by which it is worded." },
  "rule-set.terms": { says: "What guidance renames from edition to edition." },
  "rule-set.roles": { says: "Who leads, and what that is called." },
  "rule-set.escalation": { says: "Steps when professionals disagree." },
  "rule-set.transitions": { says: "When a child moves up or down a level." },
  "rule-set.statutory": { says: "Sections that a threshold document must hold." },
  "rule-set.silence": { says: "Lints that are silenced, each with a reason." },
  "rule-set.ages": { says: "Only for sets that are used for people of 18 and over." },
  "rule-set.cases": { says: "Children with what the whole set must say." },
  "sources.sources": { says: "What is cited, each once." },
  "actions.actions": { says: "What somebody does next." },

  "authority.name": { says: "The council or partnership.", examples: ["Borchester"] },
  "authority.code": { says: "Its code in the Office for National Statistics' list." },
  "approval.by": { says: "The body that approved it." },
  "approval.on": { says: "The day on which it was approved.", examples: DAYS },
  "approval.reviewBy": { says: "The day by which it is looked at again.", examples: ["2027-09-01"] },
  "extends.id": { says: "Id of the set below; `england` is the national one.", examples: ["england"] },
  "extends.version": { examples: ["1.x"] },
  "lineage.id": { says: "Id of a set on which this one stands." },
  "lineage.version": { says: "Its exact version." },

  "services.levels": { says: "Ids of the levels at which it is offered.", examples: [["early-help"]] },
  "contacts.telephone": { says: "The number as it is dialled." },
  "contacts.hours": { says: "When it is answered.", examples: ["Monday to Friday, 9 am to 5 pm"] },
  "contacts.checked": { examples: DAYS },
  "escalation.step": { says: "What is done at this step." },
  "escalation.by": { says: "Who does it: a role." },
  "escalation.within": { says: "How soon, in words.", examples: ["one working day"] },
  "transitions.from": { examples: LEVELS },
  "transitions.to": { examples: LEVELS },
  "transitions.when": { says: "What has to be so, in a sentence." },
  "timescales.length": { says: "How many of its units it lasts.", examples: [15] },
  "timescales.unit": { says: "What is counted; working days leave out weekends and bank holidays." },
  "silence.lint": { examples: ["draft"] },
  "ages.reason": { says: "Why people of that age are in it." },
  "ages.sets": { says: "Ids of the sets that are used for them." },

  "cases.on": { says: "The day as on which it is decided.", examples: DAYS },
  "cases.expect": { says: "What the whole set must say of that child; what is left out may be anything." },
  "expect.atLeast": { says: "Id of the level that is certain on what is known.", examples: LEVELS },
  "expect.pointsTo": { says: "Id of the level with the cautious readings of what is not known.", examples: LEVELS },
  "expect.couldBe": { says: "Id of the highest level that is still possible.", examples: LEVELS },
  "expect.enoughKnown": { says: "False while too little is known to print the lowest level." },
  "expect.settled": { says: "True where no answer could change the level." },
  "expect.urgency": { says: "How soon somebody must act." },
  "expect.tell": { says: "Whether the family is told before the concern is shared." },

  "source.publisher": { says: "Who published it." },
  "source.published": { says: "The day on which it was published.", examples: DAYS },
  "source.licence": { says: "On what terms it may be used again.", examples: ["OGL-3.0"] },
  "source.appliesIn": { says: "The countries in which it speaks.", examples: [["england"]] },
  "source.note": { says: "What those who look it up should know." },
  "basis.at": { examples: ["page 14"] },
  "basis.checked": { examples: DAYS },

  "level.id": { examples: ["level-2"] },
  "level.name": { examples: ["Level 2: Early help"] },
  "level.takes": { examples: LEVELS.map((level) => [`england:${level}`]) },
  "level.offer": { says: "What a family is offered; it may name terms in braces." },
  "level.assessment": { says: "How needs are assessed at this level." },
  "level.withoutAgreement": { says: "What is done where the family does not agree to help." },

  "fact.kind": {
    says: "boolean: so or not. ordered: steps, lowest first. choice: values without an order. integer: a whole number.",
  },
  "fact.id": { examples: ["clutterScale"] },
  "fact.appliesWhen": { says: "What the question presupposes: it stands beside every condition on this fact." },
  "fact.cinFactors": { says: "Codes of the children in need census that speak of it." },
  "fact.note": { says: "What those who use it should know." },
  "fact.labelWhenFalse": { says: "The statement that is true when the fact is false." },
  "fact.values": { says: "The values that it may have." },
  "fact.from": { says: "The lowest number that it can be.", examples: [0] },
  "fact.to": { says: "The highest number that it can be.", examples: [9] },
  "danger.operator": { says: "How it is compared." },
  "danger.value": { says: "With what." },
  "whenUnknown.read": { says: "The value, or some of the values, that it is read as." },
  "whenUnknown.when": { says: "Only while this certainly holds on the facts given; always if left out." },
  "whenUnknown.reason": { says: "Why it is safer to read it so." },
  "count.label": { says: "What is counted, as it is printed.", examples: ["Low-level needs present"] },

  "rule.name": { examples: ["borchester-half-of-school-missed"] },
  "rule.title": { says: "What is the matter, in few words.", examples: ["Half of school missed in a term"] },
  "rule.conditions": {
    says: "When the rule applies: comparisons of facts joined by `all`, `any` and `not`.",
    examples: [{ all: [{ fact: "schoolAttendancePercent", operator: "lessThan", value: 50 }] }],
  },
  "rule.event": { says: "The level to which it points.", examples: LEVELS.map((type) => ({ type })) },
  "event.type": { says: "Id of the level to which the rule points.", examples: LEVELS },
  "duty.event.type": { says: "A duty points to no level." },
  "rule.reason": { examples: ["The child misses half of school."] },
  "rule.replacedBy": { says: "The rule that has taken its place." },
  "rule.changedBy": { says: "What sets above did to it, and why." },
  "changedBy.how": { says: "What was done to it." },
  "changedBy.approvedBy": { says: "Who approved it, by name of the role." },
  "duty.title": { says: "What must be done, in few words." },
  "duty.event": { says: "That it is a duty.", examples: [{ type: "duty" }] },
  "origin.level": { says: "Id of the level that it had there." },
  "action.id": { says: "Kebab-case name by which levels, rules and duties list it." },
  "action.when": { says: "Only then; while that is unknown it is printed with `if`." },
  "councils.says": { says: "What the document says." },
  "lesson.says": { says: "What was learnt." },
  "lesson.at": { says: "Pinpoint: section, paragraph, page." },
  "reviewedBy.role": { says: "What somebody is by profession." },
  "reviewedBy.on": { says: "The day on which they read it.", examples: DAYS },
  "example.name": { examples: ["attends 45 per cent"] },
  given: {
    says: "What is known of the child: a fact that is left out was not asked, null was asked and is not known.",
    examples: [{ ageYears: 10, schoolAttendancePercent: 45 }],
  },
};

/** Other names for the same context: a folder's head, a printed set, and lists that are written out. */
const SAME_CONTEXT: { readonly [name: string]: string } = {
  "rule-set-folder": "rule-set",
  "resolved-rule-set": "rule-set",
  levels: "level",
  rules: "rule",
  duties: "duty",
};

/** The context of what stands behind a key. */
export function contextOf(context: string, key: string): string {
  return (SAME_CONTEXT[context] ?? context) === "duty" && key === "event" ? "duty.event" : key;
}

/** What is said of a key in its context, and what is offered there. */
export function keyWords(context: string, key: string): KeyWords {
  const own = KEYS[`${SAME_CONTEXT[context] ?? context}.${key}`];
  return { ...KEYS[key], ...own };
}
