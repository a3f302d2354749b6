import type { Problem } from "../../../kernel/problem.js";
import type { Result } from "../../../kernel/result.js";
import type { Certificate, Step } from "./certificate.js";

/** The first line. The number rises when a line comes to mean something else. */
const TITLE = "levels-of-need certificate 1";

type CertificateProblem = Problem<"no-certificate" | "no-step" | "cut-off">;

/**
 * A certificate as text: a title, a line for each step, and a last line that says how many there were.
 *
 * `g 120`: the first 120 clauses count. `l 3 -7`: a learnt clause. `f 4`: the fourth learnt clause is forgotten.
 * `u 3 -7`: these cannot hold together; `u` alone, the clauses contradict each other. `end 12`.
 */
export function certificateText({ steps }: Certificate): string {
  return [TITLE, ...steps.map(lineOf), `end ${steps.length}`, ""].join("\n");
}

function lineOf(step: Step): string {
  switch (step.kind) {
    case "given":
      return `g ${step.count}`;
    case "learnt":
      return ["l", ...step.clause].join(" ");
    case "forgotten":
      return `f ${step.nth}`;
    case "unsatisfiable":
      return ["u", ...step.literals].join(" ");
  }
}

/** Reads what `certificateText` wrote. That it can be read says nothing yet of whether it proves anything. */
export function readCertificate(text: string): Result<Certificate, CertificateProblem> {
  const [title, ...lines] = text.split("\n");
  if (title !== TITLE) {
    return { ok: false, problems: [{ code: "no-certificate", at: "", says: `the first line is not \`${TITLE}\`` }] };
  }
  const problems: CertificateProblem[] = [];
  const last = lines.findIndex((line) => line.startsWith("end"));
  const body = last === -1 ? lines : lines.slice(0, last);
  const steps = body.flatMap((line, index): readonly Step[] => {
    const step = stepOf(line);
    if (step !== undefined) return [step];
    problems.push({ code: "no-step", at: `/steps/${index}`, says: `line ${index + 2} is no step of a certificate` });
    return [];
  });
  const ending = last === -1 ? "" : lines.slice(last).join("\n");
  if (ending !== `end ${body.length}\n`) {
    const says = `a certificate of ${body.length} steps ends with the line \`end ${body.length}\`; this one is cut off or was added to`;
    problems.push({ code: "cut-off", at: "", says });
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { steps } };
}

function stepOf(line: string): Step | undefined {
  if (!/^(?:[gf] [1-9]\d{0,8}|[lu](?: -?[1-9]\d{0,8})*)$/.test(line)) return undefined;
  const [letter, ...numbers] = line.split(" ");
  const literals = numbers.map(Number);
  const [number = 0] = literals;
  if (letter === "g") return { kind: "given", count: number };
  if (letter === "f") return { kind: "forgotten", nth: number };
  return letter === "l" ? { kind: "learnt", clause: literals } : { kind: "unsatisfiable", literals };
}
