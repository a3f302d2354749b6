import { type Compared, type Plain, type PlainRule, signOf, valuesMet } from "./plain.js";

/** The rules as a decision table of ZEN: a row a rule, all rows that hold. A row that compares an absent number fails. */
export function toDecisionTable(rules: readonly PlainRule[]): object {
  const place = { x: 0, y: 0 };
  const rows = rules.map(({ name, when }) => ({ _id: name, when: expression(when), rule: `'${name}'` }));
  const table = {
    hitPolicy: "collect",
    inputs: [{ id: "when", name: "When" }],
    outputs: [{ id: "rule", name: "Rule", field: "rule" }],
    rules: rows,
  };
  return {
    contentType: "application/vnd.gorules.decision",
    nodes: [
      { id: "known", type: "inputNode", name: "known", position: place },
      { id: "rules", type: "decisionTableNode", name: "rules", position: place, content: table },
      { id: "fired", type: "outputNode", name: "fired", position: place },
    ],
    edges: [
      { id: "in", type: "edge", sourceId: "known", targetId: "rules" },
      { id: "out", type: "edge", sourceId: "rules", targetId: "fired" },
    ],
  };
}

function expression(plain: Plain): string {
  if ("all" in plain) return `(${plain.all.map(expression).join(" and ")})`;
  if ("any" in plain) return `(${plain.any.map(expression).join(" or ")})`;
  if ("not" in plain) return `not(${expression(plain.not)})`;
  if ("count" in plain) {
    const ones = plain.count.map((part) => `(${expression(part)} ? 1 : 0)`);
    return `((${ones.join(" + ")}) ${signOf(plain.operator) ?? "=="} ${plain.value})`;
  }
  return comparison(plain);
}

function comparison(compared: Compared): string {
  const { fact, operator, value } = compared;
  const met = valuesMet(compared);
  if (met !== undefined) return `${fact.id} in [${met.map(literal).join(", ")}]`;
  if (operator === "notIn") throw new Error("no benchmark denies a list");
  const itself = `${fact.id} ${signOf(operator) ?? (operator === "equal" ? "==" : "!=")} ${literal(value)}`;
  const isGated = fact.appliesWhen !== undefined && fact.kind === "integer";
  return isGated ? `(${fact.id} != null and ${itself})` : itself;
}

function literal(value: unknown): string {
  return typeof value === "string" ? `'${value}'` : String(value);
}
