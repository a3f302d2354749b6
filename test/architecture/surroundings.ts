import ts from "typescript";
import { type Finding, type SourceFile, walk } from "./source-tree.js";

/** What a file finds around it though nobody hands it in, and the layers that may use it all the same. */
const SURROUNDINGS: Readonly<Record<string, readonly string[]>> = {
  "new Date()": ["cli"],
  "Date.now": ["cli"],
  performance: ["cli"],
  "Math.random": ["cli"],
  crypto: ["cli"],
  console: ["cli"],
  process: ["node", "cli"],
  globalThis: ["cli"],
  fetch: [],
  XMLHttpRequest: [],
  WebSocket: [],
  localStorage: [],
  eval: [],
  "new Function": [],
};

/** Uses of the clock, chance, the console, the process or the network, and of text as code. */
export function surroundingsUsed(source: readonly SourceFile[]): readonly Finding[] {
  return source.flatMap(({ path, layer, tree }) => {
    const own = declaredIn(tree);
    const used = new Set<string>();
    walk(tree, (node) => {
      const name = surroundingOf(node);
      if (name !== undefined && !own.has(name)) used.add(name);
    });
    return [...used]
      .filter((name) => layer === undefined || !SURROUNDINGS[name]?.includes(layer))
      .map((name) => ({ file: path, says: `uses \`${name}\`` }));
  });
}

function surroundingOf(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
    if (!ts.isIdentifier(node.expression)) return undefined;
    if (node.expression.text === "Function") return "new Function";
    if (node.expression.text !== "Date") return undefined;
    // called without `new`, Date gives today whatever it is handed
    return ts.isCallExpression(node) || (node.arguments ?? []).length === 0 ? "new Date()" : undefined;
  }
  if (ts.isPropertyAccessExpression(node)) return listed(`${node.expression.getText()}.${node.name.text}`);
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    return listed(`${node.expression.getText()}.${node.argumentExpression.text}`);
  }
  return ts.isIdentifier(node) && !isName(node) ? listed(node.text) : undefined;
}

function listed(name: string): string | undefined {
  return Object.hasOwn(SURROUNDINGS, name) ? name : undefined;
}

/** Whether an identifier names a property, a key or something declared here, and so refers to nothing outside. */
function isName(node: ts.Identifier): boolean {
  const { name, propertyName } = node.parent as { readonly name?: ts.Node; readonly propertyName?: ts.Node };
  return (name === node && !ts.isShorthandPropertyAssignment(node.parent)) || propertyName === node;
}

function declaredIn(tree: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  walk(tree, (node) => {
    const { parent } = node;
    if (!ts.isIdentifier(node)) return;
    const declares =
      ts.isVariableDeclaration(parent) ||
      ts.isParameter(parent) ||
      ts.isBindingElement(parent) ||
      ts.isFunctionDeclaration(parent) ||
      ts.isImportSpecifier(parent);
    if (declares && parent.name === node) names.add(node.text);
  });
  return names;
}
