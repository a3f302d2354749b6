// What a person decided on an indication: recorded, read, replayed, redacted, counted.

export type { LocalDate } from "./kernel/local-date.js";
export type { Place, Problem } from "./kernel/problem.js";
export type { Result } from "./kernel/result.js";
export type { Agreement, AgreementOptions, OwnViews, Tally } from "./record/agreement.js";
export { agreement } from "./record/agreement.js";
export type { Sign } from "./record/agreement-signs.js";
export type { Changed, ChangedEntry, ListChanges } from "./record/changes.js";
export type { LevelOfSet, RuleOfSet } from "./record/counted.js";
export type {
  AcceptedUnknown,
  Alternative,
  BelowFloor,
  ChildSeen,
  Decider,
  Decision,
  Disagreement,
  OwnView,
  Qualification,
  Shared,
  Sharing,
  Told,
} from "./record/decision.js";
export type {
  AuditMark,
  DecisionEntry,
  DecisionRecord,
  DirectionOfDecision,
  Fingerprints,
  Inventory,
  LeftOut,
  Outcome,
  Provenance,
  Provenances,
  Redacted,
  WayOfKnowing,
} from "./record/decision-record.js";
export { explainRecord } from "./record/explain-record.js";
export { explainReplay } from "./record/explain-replay.js";
export type { Answered, IndicationChanges } from "./record/indication-changes.js";
export type { NamesByOrigin, RuleSetChanges, SpeakerChanges } from "./record/inventory-changes.js";
export type { RecordProblem, RecordProblemCode } from "./record/problem.js";
export { readRecord } from "./record/read-record.js";
export type { RecordOptions } from "./record/record-decision.js";
export { recordDecision } from "./record/record-decision.js";
export { recordText } from "./record/record-text.js";
export type { RedactOptions } from "./record/redact.js";
export { redact } from "./record/redact.js";
export type { DecisionNow, ReplayResult } from "./record/replay.js";
export { replay } from "./record/replay.js";
export { supersede } from "./record/supersede.js";
export type { Count } from "./record/suppress.js";
export { verifyRecord } from "./record/verify-record.js";
