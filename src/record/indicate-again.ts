import type { CaseProblem } from "../engine/check-case.js";
import type { Thresholds } from "../engine/compile.js";
import type { Indication } from "../engine/indication.js";
import type { Case } from "../facts/case.js";
import type { MisuseError } from "../kernel/misuse-error.js";
import type { Result } from "../kernel/result.js";

/** What thresholds say of the facts of an indication, as on its day; or why they say nothing of them. */
export function indicateAgain(thresholds: Thresholds, { on, given }: Indication): Result<Indication, CaseProblem> {
  try {
    return { ok: true, value: thresholds.indicate({ on, facts: given } as Case) };
  } catch (error) {
    // By its name: the thresholds may come from the other build of this package.
    if (!(error instanceof Error) || error.name !== "MisuseError") throw error;
    return { ok: false, problems: (error as MisuseError).problems as readonly CaseProblem[] };
  }
}
