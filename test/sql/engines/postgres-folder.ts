import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const DEBIAN = "/usr/lib/postgresql";

/** The folder with PostgreSQL's programs: as the environment says, or where Debian puts them; nothing where there is none. */
export const POSTGRES: string | undefined = [process.env.POSTGRES ?? [], debians()]
  .flat()
  .find((folder) => existsSync(join(folder, "initdb")));

/** Said where there is none, so that nobody takes what was skipped for what has passed. */
export const SKIPPED =
  "SKIPPED: there is no PostgreSQL 15 or later here (apt-get install postgresql, or POSTGRES=the folder of its initdb)";

/** The oldest first: it understands the least. */
function debians(): readonly string[] {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).map(Number) : [];
  return versions
    .filter((version) => version >= 15)
    .sort((a, b) => a - b)
    .map((version) => join(DEBIAN, String(version), "bin"));
}

/** As whom the server runs: PostgreSQL refuses to be root. */
export interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** Nobody else where this is not run by root. */
export function ownerOfServer(): Owner | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ["postgres", "nobody"]) {
    const uid = spawnSync("id", ["-u", name], { encoding: "utf8" });
    const gid = spawnSync("id", ["-g", name], { encoding: "utf8" });
    if (uid.status === 0 && gid.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  throw new Error("PostgreSQL refuses to run as root, and there is neither a user postgres nor nobody");
}
