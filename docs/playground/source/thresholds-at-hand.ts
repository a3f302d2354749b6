import type { RuleSet, Thresholds } from "levels-of-need/engine";

let england: Promise<Thresholds> | undefined;

/** The national thresholds, fetched once and made ready. */
export function nationalThresholds(): Promise<Thresholds> {
  england ??= Promise.all([import("levels-of-need/engine"), import("levels-of-need/england")]).then(
    ([{ compile }, national]) => compile(national.england()),
  );
  return england;
}

/** A rule set that was read, made ready to be asked. */
export async function madeReady(ruleSet: RuleSet): Promise<Thresholds> {
  const { compile } = await import("levels-of-need/engine");
  return compile(ruleSet);
}
