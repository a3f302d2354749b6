import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { strict } from "../package/consumer.js";

/** What the strictest compiler says of some files of one folder, each as "file:line sentence". */
export function compilerOn(files: Readonly<Record<string, string>>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "levels-of-need-"));
  try {
    const paths = Object.entries(files).map(([name, text]) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    });
    writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
    const options = { ...strict("nodenext", "nodenext"), allowJs: true, checkJs: false };
    const { options: read } = ts.convertCompilerOptionsFromJson(options, folder);
    return ts.getPreEmitDiagnostics(ts.createProgram(paths, read)).map(({ file, start = 0, messageText }) => {
      const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start).line + 1;
      return `${file?.fileName.split("/").at(-1)}:${line} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
