import ts from "typescript";

/** The names under which a file exports what it declares, each once. */
export function exportedBy(tree: ts.SourceFile): readonly string[] {
  return [...new Set(tree.statements.flatMap(exportedIn))].filter((name) => name !== "default");
}

function exportedIn(statement: ts.Statement): readonly string[] {
  if (ts.isExportDeclaration(statement)) {
    const { exportClause, moduleSpecifier } = statement;
    if (moduleSpecifier !== undefined || exportClause === undefined || !ts.isNamedExports(exportClause)) return [];
    return exportClause.elements.filter((one) => !isImported(one)).map(({ name }) => name.text);
  }
  const modifiers = (ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined) ?? [];
  if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
  if (modifiers.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)) return [];
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  return "name" in statement ? [(statement.name as ts.Identifier).text] : [];
}

/** Whether a name in a list of exports came from another file. */
function isImported(exported: ts.ExportSpecifier): boolean {
  const own = (exported.propertyName ?? exported.name).text;
  return exported.getSourceFile().statements.some((statement) => {
    const bindings = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined;
    return (
      bindings !== undefined && ts.isNamedImports(bindings) && bindings.elements.some(({ name }) => name.text === own)
    );
  });
}
