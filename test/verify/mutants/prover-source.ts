import type { newInquiry } from "../../../src/verify/inquiry.js";
import type { newValue } from "../../../src/verify/model/new-cases.js";
import type { varied } from "../../../src/verify/model/varied.js";
import type { alwaysEscalated } from "../../../src/verify/properties/always-escalated.js";
import type { noUndueInfluence } from "../../../src/verify/properties/no-undue-influence.js";
import type { Property } from "../../../src/verify/properties/property.js";
import type { reportOf } from "../../../src/verify/report/report.js";
import type { ProofSource } from "../../properties/proofs/disagreements.js";
import type { LiteralSource } from "../model/said-alike.js";

/** The properties that need nothing told; each by the name that it is exported under. */
export type NamedProperties = Readonly<Record<(typeof PROPERTIES)[number], Property>>;

const PROPERTIES = [
  "RULES_CAN_APPLY",
  "RULES_HAVE_EFFECT",
  "CONDITIONS_HAVE_EFFECT",
  "MONOTONE",
  "FLOOR_KEPT",
  "FACTS_ARE_HEARD",
  "BANDS_DO_NOT_OVERLAP",
  "NO_UNKNOWN_HIDES",
  "READINGS_ARE_WORST",
] as const;

/** The prover as laws take it: as it stands, or with a fault planted. */
export interface ProverSource extends ProofSource, LiteralSource, NamedProperties {
  readonly newInquiry: typeof newInquiry;
  readonly newValue: typeof newValue;
  readonly varied: typeof varied;
  readonly reportOf: typeof reportOf;
  readonly alwaysEscalated: typeof alwaysEscalated;
  readonly noUndueInfluence: typeof noUndueInfluence;
}

/** What a bundle of the prover exports, as it would be written at the top of `src`. */
export const PROVER_EXPORTS: string = `
  export { verify, confirm } from "./verify.js";
  export { groundOf } from "./verify/model/ground.js";
  export { newProver } from "./verify/model/prover.js";
  export { newValue } from "./verify/model/new-cases.js";
  export { varied } from "./verify/model/varied.js";
  export { newInquiry } from "./verify/inquiry.js";
  export { reportOf } from "./verify/report/report.js";
  export { alwaysEscalated } from "./verify/properties/always-escalated.js";
  export { noUndueInfluence } from "./verify/properties/no-undue-influence.js";
  ${PROPERTIES.map((name) => `export { ${name} } from "./verify/properties/${name.toLowerCase().replaceAll("_", "-")}.js";`).join("\n  ")}
`;

/** All of them, with what must and must not decide in a small set. */
export function propertiesOf(
  source: ProverSource,
  {
    alwaysEscalate,
    mustNotMatter,
  }: {
    readonly alwaysEscalate: Parameters<typeof alwaysEscalated>[0];
    readonly mustNotMatter: Parameters<typeof noUndueInfluence>[0];
  },
): readonly Property[] {
  return [
    ...PROPERTIES.map((name) => source[name]),
    source.alwaysEscalated(alwaysEscalate),
    source.noUndueInfluence(mustNotMatter),
  ];
}
