// The catalogue: every fact that is built in, with its question, its values and what they mean.

export type { Basis } from "./domain/basis.js";
export type { BuiltInFacts } from "./facts/catalogue.js";
export { CATALOGUE } from "./facts/catalogue.js";
export type { Comparison, Condition, ConditionGroup, Operator, Scalar } from "./facts/comparison.js";
export type {
  BooleanFact,
  CautiousReading,
  ChoiceFact,
  Direction,
  Fact,
  FactValue,
  HowToAnswer,
  IntegerFact,
  Knower,
  Nature,
  OrderedFact,
} from "./facts/fact.js";
export type { Given, GivenFacts, Part } from "./facts/given.js";
