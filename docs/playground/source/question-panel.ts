import type { Question } from "levels-of-need";
import type { Fact } from "levels-of-need/facts";
import type { CaseInHand, Situation } from "./case-in-hand.js";
import { button, element } from "./element.js";
import { factForm } from "./fact-form.js";
import { searchBox } from "./search-box.js";
import { themeList } from "./theme-list.js";

const KIND_WORDS: Readonly<Record<Question["kind"], readonly [one: string, more: string]>> = {
  danger: ["The last of the questions to check first", "questions to check first"],
  "follow-up": ["The last question that follows from what you said", "questions that follow from what you said"],
  screening: ["The last question here", "questions here"],
};

export interface QuestionPanel {
  readonly panel: HTMLElement;
  /** Puts a question about one fact before all others. */
  ask(fact: string): void;
}

/**
 * Asks in the order in which it matters: danger first, then what follows from the answers, or what the reader turns to.
 *
 * The form stays as it is while its question stays, so that nobody loses what is half filled in.
 */
export function questionPanel(hand: CaseInHand): QuestionPanel {
  const place = element("div", {});
  const leftOut = new Set<string>();
  let wanted: string | undefined;
  let theme: string | undefined;
  let picking = false;
  let shown: string | undefined;

  const draw = (situation: Situation, focus: "moves" | "stays"): void => {
    const [next] = openQuestions(situation, { leftOut, theme });
    // whoever picks a subject is still asked about danger first
    const question = picking && next?.kind !== "danger" ? undefined : next;
    const fact = situation.facts.find(({ id }) => id === (wanted ?? question?.fact));
    const key = fact?.id ?? `subjects ${situation.ask.length}`;
    if (key === shown) return;
    shown = key;
    if (fact === undefined) place.replaceChildren(...nothingLeft(situation));
    else place.replaceChildren(form(fact, situation, question), ...(question?.kind === "danger" ? [] : [toSubjects()]));
    if (focus === "moves") place.querySelector<HTMLElement>("legend, h3")?.focus();
  };
  const again = (): void => {
    shown = undefined;
    draw(hand.now(), "moves");
  };
  const pick = (chosen: string | undefined, is: "picking" | "picked"): void => {
    theme = chosen;
    picking = is === "picking";
    again();
  };
  const toSubjects = (): HTMLElement => button("Choose a subject instead", () => pick(undefined, "picking"), "quiet");
  const form = (fact: Fact, situation: Situation, question: Question | undefined): HTMLElement =>
    factForm(hand, {
      fact,
      progress: wanted === undefined ? progressWords(situation, question, { leftOut, theme }) : "What you looked for",
      onAnswered: () => {
        wanted = undefined;
        again();
      },
      onLeftOut: () => {
        leftOut.add(fact.id);
        wanted = undefined;
        again();
      },
    });
  const nothingLeft = (situation: Situation): readonly HTMLElement[] => [
    ...themeList(situation, (chosen) => {
      for (const { fact, theme: of } of situation.ask) if (of === chosen) leftOut.delete(fact);
      pick(chosen, "picked");
    }),
    ...(picking || theme !== undefined
      ? [button("Go back to the questions that follow", () => pick(undefined, "picked"), "quiet")]
      : []),
  ];

  const ask = (fact: string): void => {
    wanted = fact;
    again();
  };
  const onward = element("p", { hidden: "" }, element("a", { href: "#result" }, "Go to what to do, and why"));
  hand.watch((situation) => {
    onward.hidden = Object.keys(situation.given).length === 0;
    draw(situation, "stays");
  });
  return { panel: element("div", {}, searchBox(hand, ask), place, onward), ask };
}

interface Choosing {
  readonly leftOut: ReadonlySet<string>;
  readonly theme: string | undefined;
}

/** Danger first; then what belongs to the subject that was chosen, or else what follows from the answers. */
function openQuestions({ ask, given }: Situation, { leftOut, theme }: Choosing): readonly Question[] {
  const said = (fact: string): boolean =>
    given[fact === "ageMonths" && given.ageYears !== undefined ? "ageYears" : fact] !== undefined;
  const open = ask.filter(({ fact }) => !said(fact) && !leftOut.has(fact));
  const danger = open.filter(({ kind }) => kind === "danger");
  if (danger.length > 0) return danger;
  return open.filter((question) => (theme === undefined ? question.kind === "follow-up" : question.theme === theme));
}

function progressWords(situation: Situation, question: Question | undefined, choosing: Choosing): string {
  if (question === undefined) return "";
  const left = openQuestions(situation, choosing).filter(({ kind }) => kind === question.kind).length;
  const [one, more] = KIND_WORDS[question.kind];
  return left === 1 ? one : `${left} ${more}`;
}
