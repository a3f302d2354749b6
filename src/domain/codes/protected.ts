/** The protected characteristics that census codes record. Which of them a person has must never decide a level. */
export type ProtectedCharacteristic = "disability" | "ethnicity" | "sex";

/**
 * What a child is by a protected characteristic: to be counted and watched over, never decided by.
 *
 * An object and no text, so that no fact takes it and no rule can compare it.
 */
export interface Protected<Kind extends ProtectedCharacteristic, Value extends string> {
  readonly characteristic: Kind;
  readonly code: Value;
}
