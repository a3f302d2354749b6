import { type Compared, type Plain, type PlainRule, signOf, valuesMet } from "./plain.js";

/** What a person would write by hand for these rules: one function, a comparison where the rule has one. */
export function asOneFunction(rules: readonly PlainRule[]): string {
  const tests = rules.map(
    ({ name, level, when }) =>
      `  if (${expression(when)}) {\n    fired.push(${JSON.stringify(name)});\n    if (level < ${level}) level = ${level};\n  }`,
  );
  return `export function decide(f) {\n  let level = 0;\n  const fired = [];\n${tests.join("\n")}\n  return { level, fired };\n}\n`;
}

/** The same with a function a rule, which stays fast where there are many. */
export function asFunctions(rules: readonly PlainRule[]): string {
  const table = rules.map(
    ({ name, level, when }) => `  [${JSON.stringify(name)}, ${level}, (f) => ${expression(when)}],`,
  );
  return `const RULES = [
${table.join("\n")}
];

export function decide(f) {
  let level = 0;
  const fired = [];
  for (const [name, to, holds] of RULES) {
    if (holds(f)) {
      fired.push(name);
      if (level < to) level = to;
    }
  }
  return { level, fired };
}
`;
}

/** One condition as an expression of JavaScript over the facts `f`; what is not known meets no comparison. */
export function expression(plain: Plain): string {
  if ("all" in plain) return `(${plain.all.map(expression).join(" && ")})`;
  if ("any" in plain) return `(${plain.any.map(expression).join(" || ")})`;
  if ("not" in plain) return `!${expression(plain.not)}`;
  if ("count" in plain) {
    const sign = signOf(plain.operator) ?? "===";
    return `(${plain.count.map((part) => `+${expression(part)}`).join(" + ")} ${sign} ${plain.value})`;
  }
  return `(${comparison(plain)})`;
}

function comparison(compared: Compared): string {
  const name = `f.${compared.fact.id}`;
  const met = valuesMet(compared);
  if (met !== undefined) return met.map((value) => `${name} === ${JSON.stringify(value)}`).join(" || ");
  const sign = signOf(compared.operator) ?? (compared.operator === "equal" ? "===" : "!==");
  if (compared.operator === "notIn") throw new Error("no benchmark denies a list");
  return `${name} ${sign} ${JSON.stringify(compared.value)}`;
}
