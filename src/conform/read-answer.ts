import { isObject, parsedJson } from "../kernel/json.js";
/** What a program says of one case, as it came: nothing in it has been checked but its `id`. */
export interface Answer {
  readonly id: string;
  readonly said: Readonly<Record<string, unknown>>;
}

/** A line that a program printed. */
type Heard =
  | { readonly kind: "answer"; readonly answer: Answer }
  /** The first line may say what speaks, as ours does; it has no `id`. */
  | { readonly kind: "head"; readonly digest?: string }
  | { readonly kind: "blank" }
  | { readonly kind: "no-answer"; readonly says: string };

/** One line of a program's standard output. No sentence repeats what stands in it. */
export function readAnswer(line: string): Heard {
  if (line.trim() === "") return { kind: "blank" };
  const value = parsedJson(line);
  if (value === undefined) return { kind: "no-answer", says: "is no JSON; an answer is one JSON object on one line" };
  if (!isObject(value)) return { kind: "no-answer", says: 'is no JSON object; an answer is `{ "id": ..., ... }`' };
  const { id } = value;
  if (typeof id === "string") return { kind: "answer", answer: { id, said: value } };
  if (id === undefined && "format" in value) return { kind: "head", ...digestIn(value) };
  return { kind: "no-answer", says: "has no `id`; repeat the `id` of the case, as a text" };
}

function digestIn({ ruleSet }: Readonly<Record<string, unknown>>): { readonly digest?: string } {
  return isObject(ruleSet) && typeof ruleSet.digest === "string" ? { digest: ruleSet.digest } : {};
}
