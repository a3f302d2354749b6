import { dirname, resolve, sep } from "node:path";
import ts from "typescript";
import { walk } from "./source-tree.js";

/**
 * Everything that the types of a built entry say, in one text: what it exports, then what that refers to.
 *
 * Sorted by name and without comments, so that neither the build's division into files nor a docstring changes it.
 */
export function publicTypes(entry: string): string {
  const program = ts.createProgram([resolve(entry)], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    noLib: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(resolve(entry));
  const module = file && checker.getSymbolAtLocation(file);
  if (module === undefined) throw new Error(`no types in ${entry}`);

  const ours = dirname(resolve(entry)) + sep;
  const meant = (symbol: ts.Symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const exported = new Map(checker.getExportsOfModule(module).map((symbol) => [symbol.name, meant(symbol)]));
  const shown = new Set(exported.values());

  // the set grows while it is walked, until nothing referred to is missing
  for (const symbol of shown) {
    for (const declaration of symbol.declarations ?? []) {
      walk(declaration, (node) => {
        if (!ts.isIdentifier(node)) return;
        const found = checker.getSymbolAtLocation(node);
        const target = found && meant(found);
        if (target?.declarations?.some((there) => isTopLevel(there, ours))) shown.add(target);
      });
    }
  }

  const names = [...exported].map(([name, { name: local }]) => (name === local ? name : `${local} as ${name}`));
  const texts = [...shown].sort((a, b) => (a.name < b.name ? -1 : 1)).flatMap(textsOf);
  return `${texts.join("\n\n")}\n\nexport { ${names.sort().join(", ")} };\n`;
}

function isTopLevel(declaration: ts.Declaration, folder: string): boolean {
  const file = declaration.getSourceFile();
  return statementOf(declaration).parent === file && declaration !== file && file.fileName.startsWith(folder);
}

function statementOf(declaration: ts.Declaration): ts.Node {
  return ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
}

function textsOf(symbol: ts.Symbol): readonly string[] {
  const printer = ts.createPrinter({ removeComments: true });
  return (symbol.declarations ?? []).map((declaration) => {
    const text = printer.printNode(ts.EmitHint.Unspecified, statementOf(declaration), declaration.getSourceFile());
    return text.replace(/^export /, "").replaceAll("    ", "  ");
  });
}
