import type { EmittedData, Runs } from "./data.js";

/** The rules that speak of a case, flat. */
export interface Speaking {
  readonly names: readonly string[];
  readonly ranks: Int32Array;
  /** Slots that hold whether a rule certainly and possibly applies. */
  readonly certain: Int32Array;
  readonly possible: Int32Array;
}

/** What speaks on a day. */
export interface SpeakingOn {
  readonly ofChild: Speaking;
  readonly ofGrownUp: Speaking;
}

/** What speaks before the first day on which that changes, and from each such day on; nothing where the set is not in force. */
export function speakingIn({ agendas, rules }: EmittedData): readonly (SpeakingOn | undefined)[] {
  const speaking = (runs: Runs): Speaking => {
    const some = runs.flatMap(([first, end]) => rules.slice(first, end));
    return {
      names: some.map(([name]) => name),
      ranks: Int32Array.from(some, ([, rank]) => rank),
      certain: Int32Array.from(some, ([, , certain]) => certain),
      possible: Int32Array.from(some, ([, , , possible]) => possible),
    };
  };
  return agendas.map((agenda) =>
    agenda === null ? undefined : { ofChild: speaking(agenda.ofChild), ofGrownUp: speaking(agenda.ofGrownUp) },
  );
}
