import type { Definitions } from "../fact.js";

/** Learning and being understood, and the help that they take. What is missing is measured, never the child. */
export interface LearningFacts {
  /** A need for help with learning, by how far it is met. Speech and language are recorded apart. */
  learningNeedUnmet: "none" | "early-signs" | "affecting-the-child" | "serious-harm-or-danger";
  /** Speaking, understanding or being understood, by how far the child is held back. Another home language is no such need. */
  speechLanguageNeed: "none" | "early-signs" | "affecting-the-child";
  /** Those who teach the child expected clearly more. */
  achievesBelowPotential: boolean;
  /** Has an education, health and care plan. */
  sendPlanHeld: boolean;
  /** Waits for support with special educational needs, or for a plan, that was found to be needed or is being assessed. */
  awaitingSendSupport: boolean;
}

const theme = "Learning";

const status = { kind: "boolean", theme, nature: "status", howToAnswer: "own-records" } as const;

export const learning: Definitions<LearningFacts> = {
  learningNeedUnmet: {
    kind: "ordered",
    values: [
      {
        value: "none",
        label: "no unmet need in learning",
        means: "There is no such need, or the help in place meets it.",
      },
      {
        value: "early-signs",
        label: "beginning to need more help with learning",
        means: "The child falls behind in some things, and ordinary help in class may be enough.",
      },
      {
        value: "affecting-the-child",
        label: "held back by an unmet need in learning",
        means: "The child falls well behind, and the help in place is not enough.",
      },
      {
        value: "serious-harm-or-danger",
        label: "shut out of learning by an unmet need",
        means: "The child cannot take part in school at all, or comes to harm there, because the need is not met.",
      },
    ],
    theme,
    label: "Unmet need in learning",
    question: "Do you already know whether the child needs help with learning that is not there?",
    nature: "judgement",
    direction: "harm",
    howToAnswer: "own-records",
    whoKnows: ["school", "health", "family"],
    sources: ["wirral-level-2", "bristol-level-3", "kent-support-levels"],
    note: "It measures what help is missing, not the child. A diagnosis is not needed. Speech and language are recorded apart; results below what was expected, with no need known, as achieving less.",
  },
  speechLanguageNeed: {
    kind: "ordered",
    values: [
      {
        value: "none",
        label: "speaks and understands as expected",
        means: "The child speaks and understands as children of like age do, or the help in place is enough.",
      },
      {
        value: "early-signs",
        label: "a little behind in speech or language",
        means: "Fewer words, or harder to understand, than children of like age; advice may be enough.",
      },
      {
        value: "affecting-the-child",
        label: "held back by speech or language",
        means: "The child cannot make needs known, or learning or friendships suffer, and more help is needed.",
      },
    ],
    theme,
    label: "Speech, language and being understood",
    question: "Do you already know whether the child is behind in speech, language or being understood?",
    nature: "observed",
    direction: "harm",
    howToAnswer: "own-records",
    whoKnows: ["school", "health", "family"],
    sources: ["hampshire-thresholds", "kent-support-levels"],
    note: "At every age, also the child who is not talking yet. Have hearing checked first. Another language at home is no such need. If other areas of development are behind too, record that under health and development as well.",
  },
  achievesBelowPotential: {
    ...status,
    nature: "judgement",
    label: "The child achieves clearly less than those who teach the child expected",
    labelWhenFalse: "The child achieves what those who teach the child expected",
    question: "Do you already know whether the child achieves clearly less than those who teach the child expected?",
    direction: "harm",
    whoKnows: ["school"],
    sources: ["hampshire-thresholds"],
    note: "Measured against this child, not against others. A need in learning that is known is recorded as that.",
  },
  sendPlanHeld: {
    ...status,
    label: "The child has an education, health and care plan",
    labelWhenFalse: "The child has no education, health and care plan",
    question: "Do you already know whether the child has an education, health and care plan?",
    direction: "neutral",
    whoKnows: ["school", "family", "health"],
    note: "Whether what it promises is there is another question: if not, a need in learning or speech is unmet.",
  },
  awaitingSendSupport: {
    ...status,
    label: "The child waits for support with special educational needs or for a plan",
    labelWhenFalse: "The child does not wait for support with special educational needs or for a plan",
    question: "Do you already know whether the child waits for support with special educational needs or for a plan?",
    direction: "neutral",
    whoKnows: ["school", "family", "health"],
    sources: ["wirral-level-2"],
    note: "Found to be needed, or being assessed. It explains much that looks like absence or behaviour. It is never neglect by the family.",
  },
};
