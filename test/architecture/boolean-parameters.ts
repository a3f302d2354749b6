import ts from "typescript";
import { type Finding, type SourceFile, walk } from "./source-tree.js";

/** Parameters that are true or false, of which a call does not show what they mean: `chosen(children, true)`. */
export function booleanParameters(source: readonly SourceFile[]): readonly Finding[] {
  return source.flatMap(({ path, tree }) => {
    const found: Finding[] = [];
    walk(tree, (node) => {
      if (!ts.isParameter(node) || !isTrueOrFalse(node)) return;
      found.push({ file: path, says: `has the parameter \`${node.name.getText()}\`, which is true or false` });
    });
    return found;
  });
}

function isTrueOrFalse({ type, initializer }: ts.ParameterDeclaration): boolean {
  if (type === undefined) return initializer !== undefined && isTruthWord(initializer.kind);
  const kinds = (ts.isUnionTypeNode(type) ? type.types : [type]).map((part) =>
    ts.isLiteralTypeNode(part) ? part.literal.kind : part.kind,
  );
  return kinds.some(isTruthWord) && kinds.every((kind) => isTruthWord(kind) || kind === ts.SyntaxKind.UndefinedKeyword);
}

function isTruthWord(kind: ts.SyntaxKind): boolean {
  return (
    kind === ts.SyntaxKind.BooleanKeyword || kind === ts.SyntaxKind.TrueKeyword || kind === ts.SyntaxKind.FalseKeyword
  );
}
