import ts from "typescript";

/** A set built into a file of `src/domain/codes`, and the codes that its type names. */
export interface CodeUnion {
  readonly set: string;
  readonly codes: readonly string[];
}

/** The sets that a source file builds in with a union of codes as their type. */
export function codeUnions(source: string): readonly CodeUnion[] {
  const { statements } = ts.createSourceFile("codes.ts", source, ts.ScriptTarget.Latest, true);
  const sets = new Map<string, string>();
  const unions = new Map<string, readonly string[]>();
  const found: CodeUnion[] = [];
  for (const statement of statements) {
    if (ts.isImportDeclaration(statement)) {
      const from = /^"virtual:codes\/(.+)"$/.exec(statement.moduleSpecifier.getText())?.[1];
      const names = statement.importClause?.namedBindings;
      if (from === undefined || names === undefined || !ts.isNamedImports(names)) continue;
      for (const { name } of names.elements) sets.set(name.text, from);
    } else if (ts.isTypeAliasDeclaration(statement)) {
      unions.set(statement.name.text, literals(statement.type));
    } else if (ts.isVariableStatement(statement)) {
      found.push(...statement.declarationList.declarations.flatMap((declared) => typed(declared, sets, unions)));
    }
  }
  return found;
}

function literals(type: ts.TypeNode): readonly string[] {
  const members = ts.isUnionTypeNode(type) ? type.types : [type];
  return members.flatMap((member) =>
    ts.isLiteralTypeNode(member) && ts.isStringLiteral(member.literal) ? member.literal.text : [],
  );
}

function typed(
  { type, initializer }: ts.VariableDeclaration,
  sets: ReadonlyMap<string, string>,
  unions: ReadonlyMap<string, readonly string[]>,
): readonly CodeUnion[] {
  if (type === undefined || !ts.isTypeReferenceNode(type)) return [];
  if (initializer === undefined || !ts.isCallExpression(initializer)) return [];
  const set = sets.get(initializer.arguments[0]?.getText() ?? "");
  const codes = (type.typeArguments ?? []).flatMap((argument) => unions.get(argument.getText()) ?? []);
  return set === undefined || codes.length === 0 ? [] : [{ set, codes }];
}
