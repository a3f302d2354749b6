import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import ts from "typescript";

/** One breach of the layout: the file, from `src`, and what is wrong with it. */
export interface Finding {
  readonly file: string;
  readonly says: string;
}

/** What one file takes from another, by whatever form of import; type-only imports count like any other. */
export interface Import {
  /** As written; `(computed)` where only run time knows. */
  readonly specifier: string;
  /** The file meant, from `src`; absent for a package and for a file that is not there. */
  readonly target?: string;
  readonly names: readonly string[];
  /** `export ... from`. */
  readonly passesOn: boolean;
}

export interface SourceFile {
  /** From `src`, with forward slashes. */
  readonly path: string;
  /** The folder of `src` that the file is in; absent for an entry file. */
  readonly layer?: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly tree: ts.SourceFile;
}

/** Every TypeScript file of a `src` folder. */
export function readSource(src: string): readonly SourceFile[] {
  return readdirSync(src, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts"))
    .sort()
    .map((path) => {
      const text = readFileSync(join(src, path), "utf8");
      const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
      const [folder, ...rest] = path.split("/");
      return {
        path,
        ...(rest.length > 0 && folder !== undefined && { layer: folder }),
        lines: text.replace(/\n$/, "").split("\n").length,
        imports: importsOf(tree).map((found) => ({ ...found, ...targetOf(src, path, found.specifier) })),
        tree,
      };
    });
}

/** Visits every node of a file, outermost first. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

function importsOf(tree: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const add = (from: ts.Node | undefined, names: readonly string[] = [], passesOn = false) =>
    found.push({ specifier: from && ts.isStringLiteralLike(from) ? from.text : "(computed)", names, passesOn });
  walk(tree, (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, namesOf(node.importClause?.namedBindings));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node.moduleSpecifier, [], true);
    else if (ts.isExternalModuleReference(node)) add(node.expression);
    else if (ts.isImportTypeNode(node))
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument);
    else if (ts.isCallExpression(node) && loads(node.expression)) add(node.arguments[0]);
  });
  return found;
}

function namesOf(bindings: ts.NamedImportBindings | undefined): readonly string[] {
  if (bindings === undefined || ts.isNamespaceImport(bindings)) return [];
  return bindings.elements.map((element) => (element.propertyName ?? element.name).text);
}

function loads(callee: ts.Expression): boolean {
  return callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === "require");
}

function targetOf(src: string, path: string, specifier: string): { readonly target?: string } {
  if (!specifier.startsWith(".")) return {};
  const written = posix.join(posix.dirname(path), specifier);
  const stem = written.replace(/\.[jt]s$/, "");
  const target = [`${stem}.ts`, `${stem}.d.ts`].find((file) => existsSync(join(src, file)));
  return target === undefined ? {} : { target };
}
