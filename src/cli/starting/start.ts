import { packageVersion } from "../../node/package-version.js";
import { writeTogether } from "../../node/save-together.js";
import { type Arguments, UsageError } from "../command.js";
import { refuse } from "../refuse.js";
import { counted, problemReport } from "../report.js";
import type { ExitCode, Terminal } from "../terminal.js";
import { type Begun, begun, type Wanted } from "./begun.js";
import { nameInWords } from "./kebab.js";
import { laidOut } from "./laid-out.js";
import { rowsIn } from "./row-problem.js";
import { bringsLevels, COUNCIL_ID, NAME_FORM, type Said } from "./said.js";
import { readScale } from "./scale.js";
import { workflow, workflowPath } from "./workflow.js";

/** Writes what was asked for, all of it or nothing, and says what it is and what comes next. */
export async function start(args: Arguments, on: string, terminal: Terminal): Promise<ExitCode> {
  const said = await heard(saidIn(args), args, terminal);
  if (said === undefined) return 2;
  const wanted = wantedOf(said, args.all("base"), on);
  const made = await begun(wanted);
  if (!made.ok) return refuse(made.problems, terminal);
  const { value } = made;
  terminal.err(problemReport(value.notTaken, "text", terminal));
  const lost = rowsIn(value.notTaken).length;
  const isForNothing = value.rows > 0 && value.made.length === 0;
  if (isForNothing || (lost > 0 && args.has("every-row"))) {
    terminal.err(`${lost} of ${counted(value.rows, "row")} could not be taken; nothing was written\n`);
    return 2;
  }
  const files = filesOf(value, wanted, said);
  const written = await writeTogether(files, args.has("overwrite") ? "overwrite" : "leave");
  if (!written.ok) {
    terminal.err(`${written.problems.map(({ says }) => says).join("\n")}\n`);
    return 2;
  }
  terminal.out(summary(value, wanted, written.value));
  return lost > 0 ? 1 : 0;
}

/** What stands on the command line, after checking. */
function saidIn(args: Arguments): Said {
  const [id] = args.positionals;
  if (id !== undefined && !COUNCIL_ID.test(id)) throw new UsageError(NAME_FORM);
  const [name, from, table] = ["council", "from", "table"].map((option) => args.option(option)?.trim());
  if (name === "") throw new UsageError("--council takes the council's name");
  const scale = args.all("level").length === 0 ? undefined : readScale(args.all("level"));
  if (scale !== undefined && "faults" in scale) throw new UsageError(scale.faults.join("; "));
  if (scale !== undefined && bringsLevels(from))
    throw new UsageError(`${from} brings levels of its own, to which its rules point; leave out --level`);
  return {
    ...(id === undefined ? {} : { id }),
    ...(name === undefined ? {} : { name }),
    ...(from === undefined ? {} : { from }),
    ...(table === undefined ? {} : { table }),
    ...(scale === undefined ? {} : { levels: scale.levels }),
    workflow: args.has("without-workflow") ? "without" : "with",
  };
}

/** With what somebody at a terminal answered; nothing if they left off. */
async function heard(said: Said, args: Arguments, { dialogue }: Terminal): Promise<Said | undefined> {
  if (dialogue === undefined || args.has("yes")) return said;
  // Loaded for those who are asked alone.
  const { asked, LeftOff, sayLeftOff } = await import("./asked.js");
  try {
    return await asked(said, dialogue);
  } catch (error) {
    if (!(error instanceof LeftOff)) throw error;
    sayLeftOff(dialogue);
    return undefined;
  }
}

function wantedOf(
  { id = "my-council", name, levels, from, table }: Said,
  bases: readonly string[],
  on: string,
): Wanted {
  return {
    council: { id, name: name ?? nameInWords(id) },
    ...(levels === undefined ? {} : { levels }),
    ...(from === undefined ? {} : { from }),
    ...(table === undefined ? {} : { table }),
    bases,
    on,
  };
}

function filesOf({ file }: Begun, { council, bases }: Wanted, said: Said): readonly { path: string; text: string }[] {
  const path = `${council.id}.json`;
  const rules = { path, text: `${laidOut(file)}\n` };
  if (said.workflow === "without") return [rules];
  const text = workflow({ ...council, file: path, bases, version: packageVersion() });
  return [rules, { path: workflowPath(council.id), text }];
}

function summary(
  { file, made, rows, notTaken, takenOver }: Begun,
  { council, bases, on }: Wanted,
  written: readonly string[],
): string {
  const [path = "", ...others] = written;
  const lost = rowsIn(notTaken).length;
  const from = rows === 0 ? "" : ` from ${rows - lost} of ${counted(rows, "row")}`;
  const assumed = made.filter((one) => one.assumed.length > 0).map(({ rule }) => rule.name);
  const base = bases.map((one) => ` --base ${one}`).join("");
  return [
    `${path} written for ${council.name}${made.length === 0 ? "" : `: ${madeSays(file, made)}${from}`}; ${on} is the day of checking`,
    ...others.map((other) => `${other} written: it checks, tests and proves ${path} on every change`),
    ...(assumed.length === 0
      ? []
      : [
          `nobody said how soon or whether the family is told, so they say same-day and tell-unless-unsafe; look at ${assumed.join(", ")}`,
        ]),
    ...(takenOver === undefined ? [] : takenOverSays(takenOver)),
    "",
    "Next:",
    `  levels-of-need check ${path}${base}`,
    `  levels-of-need test ${path}${base}`,
    `  levels-of-need prove ${path}${base}`,
    "",
  ].join("\n");
}

function madeSays({ rules }: Begun["file"], made: Begun["made"]): string {
  const names = new Set(made.map(({ rule }) => rule.name));
  const examples = rules?.filter(({ name }) => names.has(name)).flatMap((rule) => rule.examples ?? []) ?? [];
  return `${counted(made.length, "new rule")} with ${counted(examples.length, "example")}`;
}

function takenOverSays({ file, leftOut, named }: NonNullable<Begun["takenOver"]>): readonly string[] {
  const rules = file.rules?.length ?? 0;
  return [
    `${counted(rules, "rule")} taken over, each on the other council's authority and marked unverified: put your own in its place`,
    ...(leftOut.length === 0 ? [] : [`left out, since it is the other council's own: ${leftOut.join(", ")}`]),
    ...(named.length === 0 ? [] : [`the other council is still named at ${named.join(", ")}`]),
  ];
}
