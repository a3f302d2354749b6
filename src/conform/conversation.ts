import type { CaseToTry } from "./case-to-try.js";
import { type Compared, compareAnswer } from "./compare-answer.js";
import type { Difference } from "./difference.js";
import type { Oracle } from "./expected.js";
import { type Answer, readAnswer } from "./read-answer.js";
import { turnsOn } from "./turns-on.js";

/** A case on which a program answers otherwise than the rule set. */
export interface Disagreement {
  readonly given: CaseToTry;
  readonly differences: readonly Difference[];
  /** Rules, as far as it can be told from outside. */
  readonly turnsOn: readonly string[];
}

type FaultCode = "no-answer" | "answered-twice" | "unknown-id" | "another-rule-set";

/** Something that a program printed and that answers no case. */
interface Fault {
  readonly code: FaultCode;
  /** Of its standard output, from 1. */
  readonly line: number;
  readonly says: string;
}

/** What came of it, once nothing more is to be heard. */
export interface Outturn {
  readonly asked: number;
  readonly agreed: number;
  readonly disagreements: readonly Disagreement[];
  readonly faults: readonly Fault[];
  /** How many more there were than are listed. */
  readonly moreFaults: number;
  /** Cases that nobody answered, in the order in which they were asked. */
  readonly unanswered: readonly CaseToTry[];
  /** How many cases were answered without a word on whether enough is known. */
  readonly withoutEnoughKnown: number;
}

/** Keeps account of what was asked and what was answered, in whatever order. */
export interface Conversation {
  /** The line that asks a case; it ends with a line feed. */
  ask(given: CaseToTry): string;
  /** One line that the program printed. */
  hear(line: string): void;
  /** A line so long that nobody keeps it. */
  hearTooLong(): void;
  /** Whether every case that was asked is answered. */
  isAnswered(): boolean;
  outturn(): Outturn;
}

/** A program that prints nothing but nonsense would fill the memory with faults. */
const MOST_FAULTS = 1_000;

/** Opens a conversation with a program about what a rule set says. */
export function converse(oracle: Oracle, compared: Compared): Conversation {
  const open = new Map<string, CaseToTry>();
  const answered = new Set<string>();
  const disagreements: Disagreement[] = [];
  const faults: Fault[] = [];
  let [asked, agreed, lines, moreFaults, withoutEnoughKnown] = [0, 0, 0, 0, 0];

  const fault = (code: FaultCode, says: string): void => {
    if (faults.length < MOST_FAULTS) faults.push({ code, line: lines, says });
    else moreFaults++;
  };

  const take = (given: CaseToTry, said: Readonly<Record<string, unknown>>): void => {
    const outcome = oracle.outcome(given);
    const indication = () => oracle.indication(given);
    const differences = compareAnswer(outcome, { id: given.id, said }, compared, indication);
    if (outcome.ok && said.enoughKnown === undefined) withoutEnoughKnown++;
    if (differences.length === 0) agreed++;
    else
      disagreements.push({
        given,
        differences,
        turnsOn: turnsOn(oracle.ruleSet, given, outcome, said, differences),
      });
  };

  const takeAnswer = ({ id, said }: Answer): void => {
    const given = open.get(id);
    if (given !== undefined) {
      open.delete(id);
      answered.add(id);
      take(given, said);
    } else if (answered.has(id)) fault("answered-twice", `answers ${JSON.stringify(id)} for the second time`);
    else fault("unknown-id", "answers an `id` that was not asked");
  };

  const hear = (line: string): void => {
    lines++;
    const heard = readAnswer(line);
    if (heard.kind === "answer") takeAnswer(heard.answer);
    else if (heard.kind === "no-answer") fault("no-answer", heard.says);
    else if (heard.kind === "head" && (heard.digest ?? oracle.ruleSet.digest) !== oracle.ruleSet.digest)
      fault("another-rule-set", "says that it decides by a rule set of another digest");
  };

  return {
    ask: (given) => {
      const { id, on, facts } = given;
      open.set(id, given);
      asked++;
      return `${JSON.stringify({ id, on, facts })}\n`;
    },
    hear,
    hearTooLong: () => {
      lines++;
      fault("no-answer", "is longer than any answer");
    },
    isAnswered: () => open.size === 0,
    outturn: () => ({
      asked,
      agreed,
      disagreements,
      faults,
      moreFaults,
      unanswered: [...open.values()],
      withoutEnoughKnown: compared === "levels" ? withoutEnoughKnown : 0,
    }),
  };
}

/** Whether every case was answered as the rule set answers it, and nothing else was said. */
export function isAgreed({ disagreements, faults, unanswered }: Outturn): boolean {
  return disagreements.length === 0 && faults.length === 0 && unanswered.length === 0;
}
