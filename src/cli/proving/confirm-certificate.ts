import { readCertificateAt } from "../../node/read-certificate.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import { confirmAbout } from "../../verify/confirm-about.js";
import { counted, problemReport } from "../report.js";
import type { ExitCode, Terminal } from "../terminal.js";
import type { ProvedUnder } from "./proved-under.js";

/** Says whether the certificate in a file proves what it claims of these rules, and by it whether the command succeeds. */
export async function confirmCertificate(
  path: string,
  ruleSet: RuleSet,
  under: ProvedUnder,
  terminal: Terminal,
): Promise<ExitCode> {
  const read = await readCertificateAt(path);
  if (!read.ok) {
    terminal.err(problemReport(read.problems, "text", terminal));
    return 2;
  }
  const outcome = confirmAbout(ruleSet, read.value, under);
  if (!outcome.confirmed) {
    terminal.out(`not confirmed: ${outcome.says}\n`);
    return 1;
  }
  const named = ({ id, version }: RuleSet): string => `${id} ${version}`;
  const against = under.baseline === undefined ? "" : `, held against ${named(under.baseline)}`;
  const [proofs, claims] = [counted(read.value.proofs.length, "proof"), counted(outcome.claims, "claim")];
  terminal.out(
    `confirmed of ${named(ruleSet)}${against}: every step of ${proofs} follows, ${claims} in all, from what these rules say\n`,
  );
  return 0;
}
