import type { Compared, Indication, Reason } from "../../engine/indication.js";
import { nearest } from "../../kernel/nearest.js";
import { quote } from "../../ruleset/quote.js";
import { listWords } from "../../ruleset/words.js";
import { type Check, type Checking, problem } from "../checking.js";
import type { BelowFloor, Decider } from "../decision.js";
import { directionOf, floorsAbove, rankOn } from "../outcome.js";
import type { RecordProblem } from "../problem.js";

const KINDS = "`fact-was-wrong`, `duty-discharged` or `multi-agency-decision`";

/** Whether a decision below what the thresholds point to is one that may be made, and who answers for it. */
export const checkLowering: Check = (checking) => {
  const { scale, indication, decision, faulty } = checking;
  if (decision.level === undefined || rankOn(scale, decision.level) === -1) return [];
  const floors = floorsAbove(scale, indication, decision.level);
  const statute = floors.filter(({ binding }) => binding === "statute");
  const safety = floors.filter(({ binding }) => binding === "safety");
  const lowers = directionOf(scale, indication, decision.level) === "lowers";
  return [
    ...statute.map((floor) => statuteProblem(floor, indication)),
    ...(safety.length > 0 && decision.belowFloor === undefined && !faulty.has("belowFloor")
      ? safety.map((floor) => safetyProblem(floor, indication))
      : []),
    ...(decision.belowFloor === undefined ? [] : floorReasonProblems(decision.belowFloor, safety)),
    ...(lowers ? approvalProblems(checking, safety.length > 0 ? "manager" : "social-worker") : []),
  ];
};

function statuteProblem(floor: Reason, indication: Indication): RecordProblem {
  const says = `${askFirst(floor, indication)}${quote(floor.rule)} is what the law requires, and no decision goes below it; if a fact that it rests on is wrong, correct the fact and indicate again`;
  return problem("statute-floor", ["decision", "level"], says);
}

function safetyProblem(floor: Reason, indication: Indication): RecordProblem {
  const says = `${askFirst(floor, indication)}${quote(floor.rule)} sets the least that is safe, above this level; to go below it give \`belowFloor\` with a kind, ${KINDS}, and the approval of a manager qualified in social work`;
  return problem("safety-floor", ["decision", "level"], says);
}

/** Answering comes before overriding: a rule that rests on what is not known may not apply at all. */
function askFirst({ readings, rule }: Reason, { ask }: Indication): string {
  if (readings.length === 0) return "";
  const questions = readings.map((fact) => ask.find((one) => one.fact === fact)?.question ?? quote(fact));
  return `first answer what ${quote(rule)} rests on and nobody has said yet: ${questions.join(" ")} With the answers indicate again. Until then `;
}

function floorReasonProblems(given: BelowFloor, safety: readonly Reason[]): readonly RecordProblem[] {
  const path = ["decision", "belowFloor"];
  if (safety.length === 0) {
    return [
      problem("no-floor", path, "no rule among the reasons sets the least that is safe above this level; leave it out"),
    ];
  }
  if (given.kind === "multi-agency-decision") {
    return new Set(given.agencies).size === given.agencies.length
      ? []
      : [
          problem(
            "same-agency",
            [...path, "agencies"],
            "an agency stands twice; name those that decided together, each once",
          ),
        ];
  }
  if (given.kind === "duty-discharged") return [];
  const named = new Set(safety.flatMap(({ conditions }) => factsIn(conditions)));
  return given.facts.flatMap((fact, place) => {
    if (named.has(fact)) return [];
    const close = nearest(fact, named);
    const what =
      close === undefined ? `it rests on ${listWords([...named].map(quote), "and")}` : `did you mean ${quote(close)}?`;
    const says = `the rule that sets the least that is safe does not rest on this fact; ${what}`;
    return [problem("not-of-the-floor", [...path, "facts", place], says)];
  });
}

function factsIn(compared: Compared): readonly string[] {
  if ("fact" in compared) return [compared.fact];
  if ("is" in compared) return factsIn(compared.is);
  if ("not" in compared) return factsIn(compared.not);
  return ("all" in compared ? compared.all : compared.any).flatMap(factsIn);
}

function approvalProblems(
  { decision, indication, faulty }: Checking,
  needed: "manager" | "social-worker",
): readonly RecordProblem[] {
  // A person who is not written rightly is reported there; whether they may approve cannot be said.
  if (decision.by === undefined || faulty.has("approvedBy")) return [];
  const answering = [decision.approvedBy, decision.by].filter((one) => one !== undefined);
  const isFit = ({ qualification, manager }: Decider): boolean =>
    qualification === "social-work" && (needed === "social-worker" || manager === true);
  if (answering.some(isFit)) return [];
  const path = ["decision", decision.approvedBy === undefined ? "by" : "approvedBy"];
  if (needed === "manager") {
    const says =
      "a decision below the least that is safe needs a manager qualified in social work; name one in `approvedBy`, with `qualification` and `manager`";
    return [problem("needs-manager", path, says)];
  }
  const questions = indication.ask.filter(({ kind }) => kind === "danger").map(({ question }) => question);
  const says = indication.enoughKnown
    ? "a decision below what the thresholds point to needs somebody qualified in social work; name who approves it in `approvedBy`"
    : `too little is known for the lowest level; answer first: ${questions.join(" ")} Or name in \`approvedBy\` somebody qualified in social work who approves it`;
  return [problem("needs-approval", path, says)];
}
