import { toResolvedJson } from "../../ruleset/print.js";
import type { ResolvedRule, RuleChange, RuleSet } from "../../ruleset/rule-set.js";
import { choice } from "../choices.js";
import type { Arguments, Command } from "../command.js";
import { refuse } from "../refuse.js";
import { BASE, ruleSetAt } from "../rule-sets.js";
import type { ExitCode, Terminal } from "../terminal.js";

/** `levels-of-need print`: the set as it is used, with everything inherited and where it comes from. */
export const print: Command = {
  name: "print",
  summary: "print a rule set as it is used: everything inherited, and the origin of every rule",
  takes: "england|FILE|DIR",
  positionals: [1, 1],
  options: {
    base: BASE,
    format: { value: "text|json", says: "for people, or a file that can be read again and gives the same answers" },
  },
  help: "Exit code: 0, or 2 when the rule set cannot be read.",
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const format = choice(args, "format", ["text", "json"]);
  const [path = ""] = args.positionals;
  const read = await ruleSetAt(path, args.all("base"));
  if (!read.ok) return refuse(read.problems, terminal);
  terminal.out(format === "json" ? `${JSON.stringify(toResolvedJson(read.value), undefined, 2)}\n` : page(read.value));
  return 0;
}

function page(ruleSet: RuleSet): string {
  const { title, version, status, digest, lineage, levels, duties, removed, note } = ruleSet;
  const chain = lineage.map(({ id, version: its }) => `${id} ${its}`).join(" < ");
  const byLevel = [...levels].reverse().flatMap((level) => {
    const rules = ruleSet.rules.filter(({ event }) => event.type === level.id);
    return ["", `${level.name} (${level.id}, ${level.route})`, ...rules.map(ruleLine)];
  });
  return [
    `${title}, version ${version} (${status})`,
    ...(note === undefined ? [] : [note]),
    `Sets: ${chain}`,
    `Digest: ${digest}`,
    ...byLevel,
    "",
    "Duties, whatever the level",
    ...duties.map(({ name, title: says, origin }) => `  ${name} [${origin.set}]\n      ${says}`),
    ...removed.map(({ rule, set, reason }) => `Removed by ${set}: ${rule} (${reason})`),
    "",
  ].join("\n");
}

function ruleLine({ name, title, binding, origin, replacedBy, changedBy = [] }: ResolvedRule): string {
  const marks = [binding, origin.set, ...changedBy.map(changeWords)];
  const out = replacedBy === undefined ? "" : `, replaced by ${replacedBy}`;
  return `  ${name} [${marks.join(", ")}${out}]\n      ${title}`;
}

function changeWords({ how, set, approvedBy }: RuleChange): string {
  return `${how} by ${set}${approvedBy === undefined ? "" : `, approved by ${approvedBy.join(" and ")}`}`;
}
