import { availableParallelism, cpus, totalmem } from "node:os";

/** What ran it, in a sentence; never who or where. */
export function machine(): string {
  const { model = "an unknown processor" } = cpus()[0] ?? {};
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${model.trim()}, ${availableParallelism()} cores, ${memory} GiB of memory, ${process.platform} ${process.arch}, Node ${process.versions.node}`;
}
