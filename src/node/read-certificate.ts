import { readFile } from "node:fs/promises";
import type { Problem } from "../kernel/problem.js";
import type { Result } from "../kernel/result.js";
import { type CertificateFile, readCertificateFile } from "../verify/certificate-file.js";
import { unreadable } from "./read-text.js";

/** The certificate in a file, or why it is none. */
export async function readCertificateAt(path: string): Promise<Result<CertificateFile, Problem>> {
  try {
    const read = readCertificateFile(await readFile(path, "utf8"));
    if (read.ok) return read;
    return { ok: false, problems: read.problems.map((one) => ({ ...one, place: { file: path, line: 1, column: 1 } })) };
  } catch (error) {
    return unreadable(path, error);
  }
}
