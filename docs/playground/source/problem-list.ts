import type { LintFinding, Problem } from "levels-of-need/rule-sets";
import { element } from "./element.js";

/** Problems or findings, each at its line with the line itself and a mark below the place. */
export function problemList(problems: readonly (Problem | LintFinding)[]): HTMLElement {
  return element("ol", { class: "problems" }, ...problems.map(problemItem));
}

function problemItem(problem: Problem | LintFinding): HTMLElement {
  const { place, at, says } = problem;
  const where =
    place === undefined ? at || "The whole file" : `${place.file}, line ${place.line}, column ${place.column}`;
  const frame = place?.frame;
  return element(
    "li",
    {},
    element("p", {}, element("strong", {}, where), `: ${inWords(says)} `, severityOf(problem)),
    // can be scrolled, so it can be reached by keyboard
    frame === undefined
      ? undefined
      : element("pre", { tabindex: "0", role: "region", "aria-label": `The line: ${where}` }, frame),
  );
}

/** The readers mark names with backticks, which a page has no need of. */
function inWords(says: string): string {
  const words = says.replaceAll(/`([^`]*)`/g, "\u2018$1\u2019");
  return words.endsWith("?") ? words : `${words}.`;
}

function severityOf(problem: Problem | LintFinding): HTMLElement | undefined {
  if (!("severity" in problem)) return undefined;
  return element("span", { class: "tag" }, problem.severity === "error" ? "must be put right" : "worth a look");
}
