import { pointer } from "../../kernel/pointer.js";
import type { Locate } from "../problem.js";
import { startReport } from "../report.js";
import { type FolderFile, parseFolder } from "./parse-folder.js";
import { type Parsed, parseText } from "./parse-text.js";
import { plainValue } from "./plain-value.js";

/**
 * A plain value of our own that shares nothing with the source, or every problem that stood in its way.
 *
 * A text is parsed, a list of files is taken as a folder, and anything else as a value that was parsed already.
 */
export function readSource(source: unknown, file: string): Parsed {
  if (typeof source === "string") return parseText(source, file);
  const files = filesOf(source);
  if (files !== undefined) return parseFolder(files);
  const locate: Locate = (path) => ({ at: pointer(path) });
  const findings = startReport(locate);
  const value = plainValue(source, findings);
  return { locate, problems: findings.problems(), ...(value === undefined ? {} : { value }) };
}

/** The files of a folder; a list that holds anything else is not one. */
function filesOf(source: unknown): readonly FolderFile[] | undefined {
  try {
    if (!Array.isArray(source)) return undefined;
    const files = source.flatMap((file: unknown) => {
      const [path, text] = [ownText(file, "path"), ownText(file, "text")];
      return path === undefined || text === undefined ? [] : [{ path, text }];
    });
    return files.length === source.length ? files : undefined;
  } catch {
    return undefined;
  }
}

function ownText(file: unknown, key: string): string | undefined {
  if (typeof file !== "object" || file === null) return undefined;
  const value: unknown = Object.getOwnPropertyDescriptor(file, key)?.value;
  return typeof value === "string" ? value : undefined;
}
