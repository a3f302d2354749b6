import type { Scalar } from "./comparison.js";
import type { Fact } from "./fact.js";
import type { Part } from "./given.js";
import { allValues, valuesOf } from "./values.js";

type ReadGiven =
  | { readonly ok: true; readonly left: readonly Scalar[] }
  | { readonly ok: false; readonly code: "wrong-kind" | "out-of-range" | "empty-part"; readonly says: string };

/**
 * The values that a written value leaves open, or what is wrong with it.
 *
 * The sentence names what was expected and never the value itself, which may be personal.
 */
export function readGiven(fact: Fact, written: unknown): ReadGiven {
  const domain = allValues(fact);
  if (typeof written !== "object" || written === null) return readWhole(fact, domain, written);
  const part = partOf(fact, written);
  if (part === undefined) return { ok: false, code: "wrong-kind", says: expected(fact) };
  const ends = "oneOf" in part ? part.oneOf : [part.from, part.to].filter((end) => end !== undefined);
  for (const end of ends) {
    const whole = readWhole(fact, domain, end);
    if (!whole.ok) return whole;
  }
  const left = valuesOf(domain, part);
  if (left.length > 0) return { ok: true, left };
  return {
    ok: false,
    code: "empty-part",
    says: "no value is left: `from` must not lie above `to`, nor `oneOf` be empty",
  };
}

function readWhole(fact: Fact, domain: readonly Scalar[], written: unknown): ReadGiven {
  if (domain.includes(written as Scalar)) return { ok: true, left: [written as Scalar] };
  const wholeNumber = typeof written === "number" && Number.isInteger(written);
  const code = fact.kind === "integer" && wholeNumber ? "out-of-range" : "wrong-kind";
  return { ok: false, code, says: expected(fact) };
}

function partOf(fact: Fact, written: object): Part<Scalar> | undefined {
  const keys = Object.keys(written);
  if (fact.kind === "boolean" || Array.isArray(written) || keys.length === 0) return undefined;
  // Own keys only: what a prototype holds was not written.
  const { from, to, oneOf }: { from?: Scalar; to?: Scalar; oneOf?: unknown } = Object.fromEntries(
    Object.entries(written),
  );
  if (keys.length === 1 && keys[0] === "oneOf") return Array.isArray(oneOf) ? { oneOf: [...oneOf] } : undefined;
  const isSpan = fact.kind !== "choice" && keys.every((key) => key === "from" || key === "to");
  if (!isSpan || (from === undefined && to === undefined)) return undefined;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** What may be written for a fact, in a sentence. */
function expected(fact: Fact): string {
  switch (fact.kind) {
    case "boolean":
      return "expected true, false, or null for not known";
    case "integer":
      return `expected a whole number of ${fact.unit} from ${fact.from} to ${fact.to}, part of it such as { "from": ${fact.from} }, or null for not known`;
    default: {
      const names = fact.values.map(({ value }) => `\`${value}\``).join(", ");
      const part = fact.kind === "ordered" ? `part of it with "from", "to" or "oneOf"` : `several with "oneOf"`;
      return `expected one of ${names}, ${part}, or null for not known`;
    }
  }
}
