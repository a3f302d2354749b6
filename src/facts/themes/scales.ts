import type { FactValue } from "../fact.js";

/** How sure people are that something is so. It says nothing of how grave it is. */
export type Certainty = "none" | "possible" | "suspected" | "known";

/** How far something reaches the child. It says nothing of who or what is to blame. */
export type Effect = "none" | "early-signs" | "affecting-the-child" | "serious-harm-or-danger";

/** How often something happens, in words, for those who have no count. */
export type Frequency = "never" | "once" | "occasional" | "regular" | "persistent";

type Anchors<Step extends string> = { readonly [Value in Step]: string };

/** The steps of certainty about `what`, each with the sentence by which a person recognises it. */
export function certainty(what: string, means: Anchors<Certainty>): readonly FactValue<Certainty>[] {
  return [
    { value: "none", label: `no reason to suspect ${what}`, means: means.none },
    { value: "possible", label: `${what} is possible`, means: means.possible },
    { value: "suspected", label: `${what} is suspected`, means: means.suspected },
    { value: "known", label: `${what} is known`, means: means.known },
  ];
}

/** The steps of the effect of `cause` on the child, each with the sentence by which a person recognises it. */
export function effect(cause: string, means: Anchors<Effect>): readonly FactValue<Effect>[] {
  return [
    { value: "none", label: `not affected by ${cause}`, means: means.none },
    {
      value: "early-signs",
      label: `showing early signs of being affected by ${cause}`,
      means: means["early-signs"],
    },
    { value: "affecting-the-child", label: `affected now by ${cause}`, means: means["affecting-the-child"] },
    {
      value: "serious-harm-or-danger",
      label: `seriously harmed or endangered by ${cause}`,
      means: means["serious-harm-or-danger"],
    },
  ];
}

/** The steps of how often `what` happens, each with the sentence by which a person recognises it. */
export function frequency(what: string, means: Anchors<Frequency>): readonly FactValue<Frequency>[] {
  return [
    { value: "never", label: `no ${what}`, means: means.never },
    { value: "once", label: `${what} once`, means: means.once },
    { value: "occasional", label: `occasional ${what}`, means: means.occasional },
    { value: "regular", label: `regular ${what}`, means: means.regular },
    { value: "persistent", label: `persistent ${what}`, means: means.persistent },
  ];
}
