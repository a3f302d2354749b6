/** One limit of every back-test, in a line and in full. */
export interface Limit {
  readonly short: string;
  readonly says: string;
}

/** What every back-test cannot say. It is printed with each, whatever its form, and cannot be switched off. */
export const LIMITS: readonly Limit[] = Object.freeze([
  {
    short: "Hindsight: factors were recorded after the assessment.",
    says: "Nobody had the factors when the referral came in: they were written down at the end of the assessment. This looks at thresholds as they would stand then, and says nothing of the decision at the front door.",
  },
  {
    short: "Contacts and early help are not in a return.",
    says: "A return begins with a referral that was accepted. Children who were turned away before, or who had early help only, are not in it, so it cannot show whom an early help threshold missed.",
  },
  {
    short: "A factor is a tick: not how grave, how long, or what protects.",
    says: "A return says that something was found. It does not say how grave it was, how long it had gone on, what protected the child, who agreed to help, or what the child said.",
  },
  {
    short: "What is not ticked is not thereby absent.",
    says: "How completely factors are recorded differs many times over from council to council. The open reading takes a factor that is not there as not said, the closed one as not so; the truth may lie between them or beyond.",
  },
  {
    short: "What happened is past practice, not the right answer.",
    says: "To be the same as before means just that, with whatever was unfair or mistaken in it. It does not say that the thresholds are right, nor that the decision was, and must not be published as if it did.",
  },
  {
    short: "One year: what began before or ended after is cut off.",
    says: "A return holds what happened in its year, and cases still open. Episodes whose end is not seen are counted apart. Child in need plans are in returns only since 2022. Episodes of one child hang together.",
  },
  {
    short: "These are data about children: they stay on this machine.",
    says: "It is special category data about children. It was worked out where the return is, and nothing was sent anywhere. Small numbers are hidden, and the numbers behind them are for nobody who may not see the return.",
  },
  {
    short: "Councils differ in need, recording and thresholds: no ranking.",
    says: "Between two councils, or two years, need, recording and thresholds differ all at once, and these numbers cannot take them apart. They are to be shown side by side, and neither ordered nor scored.",
  },
]);
