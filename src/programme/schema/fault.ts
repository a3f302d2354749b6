/** What a check of our own tells beside the place; `params` is how zod carries it. */
export type Fault =
  | { readonly code: "not-a-day" }
  | { readonly code: "dates-reversed" }
  | { readonly code: "wrong-form"; readonly expected: string }
  | { readonly code: "wrong-identifier"; readonly says: string };

interface Saying {
  readonly params: { readonly fault: Fault };
}

/** The fault in the form in which a check hands it on. */
export function saying(fault: Fault): Saying {
  return { params: { fault } };
}

/** The fault that a check handed on; none where the check is zod's own. */
export function faultIn(issue: object): Fault | undefined {
  if (!("params" in issue) || typeof issue.params !== "object" || issue.params === null) return undefined;
  return "fault" in issue.params ? (issue.params.fault as Fault) : undefined;
}
