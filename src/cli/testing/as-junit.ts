import type { Problem } from "../../kernel/problem.js";
import { whereIs } from "./as-text.js";
import type { Tested, TestRun } from "./tested.js";

/** A test run as JUnit XML, which most build servers read: a suite a rule or duty, one for the cases, one for the problems. */
export function testJunit({ ruleSet, tested, problems }: Pick<TestRun, "ruleSet" | "tested" | "problems">): string {
  return junit(`${ruleSet.id} ${ruleSet.version}`, tested, problems);
}

/** The same of a file that could not be read. */
export function problemsJunit(problems: readonly Problem[]): string {
  return junit("rule set", [], problems);
}

function junit(name: string, tested: readonly Tested[], problems: readonly Problem[]): string {
  const suites = new Map<string, Tested[]>();
  for (const one of tested) {
    const suite = one.of === "case" ? "cases" : `${one.of} ${one.rule}`;
    suites.set(suite, [...(suites.get(suite) ?? []), one]);
  }
  const failures = tested.filter(({ differences }) => differences.length > 0).length;
  const totals = { name, tests: tested.length + problems.length, failures, errors: problems.length };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes(totals)}>`,
    ...[...suites].flatMap(([suite, some]) => suiteLines(suite, some)),
    ...(problems.length === 0 ? [] : problemLines(problems)),
    "</testsuites>",
    "",
  ].join("\n");
}

function suiteLines(name: string, some: readonly Tested[]): readonly string[] {
  const failures = some.filter(({ differences }) => differences.length > 0).length;
  return [
    `  <testsuite${attributes({ name, tests: some.length, failures, errors: 0 })}>`,
    ...some.flatMap((one) => {
      const file = one.place === undefined ? {} : { file: one.place.file, line: one.place.line };
      const open = `    <testcase${attributes({ classname: name, name: one.name, ...file })}`;
      if (one.differences.length === 0) return [`${open}/>`];
      const message = one.differences.map(({ expected, found }) => `expected ${expected}, found ${found}`).join("; ");
      const text = [whereIs(one), ...one.differences.flatMap(({ because }) => because)].join("\n");
      return [
        `${open}>`,
        `      <failure${attributes({ message, type: "different" })}>${escaped(text)}</failure>`,
        "    </testcase>",
      ];
    }),
    "  </testsuite>",
  ];
}

function problemLines(problems: readonly Problem[]): readonly string[] {
  const name = "problems";
  return [
    `  <testsuite${attributes({ name, tests: problems.length, failures: 0, errors: problems.length })}>`,
    ...problems.flatMap((one) => [
      `    <testcase${attributes({ classname: name, name: whereIs(one) })}>`,
      `      <error${attributes({ message: one.says, type: one.code })}/>`,
      "    </testcase>",
    ]),
    "  </testsuite>",
  ];
}

function attributes(all: Readonly<Record<string, string | number>>): string {
  return Object.entries(all)
    .map(([name, value]) => ` ${name}="${escaped(String(value)).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;")}"`)
    .join("");
}

/** XML 1.0 has no way to write most control characters, nor half characters: they are replaced. */
function escaped(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n]|\p{Cs}|[\uFFFE\uFFFF]/gu, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
