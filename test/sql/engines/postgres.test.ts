import { afterAll, beforeAll, describe } from "vitest";
import { type Postgres, startPostgres } from "./postgres.js";
import { POSTGRES, SKIPPED } from "./postgres-folder.js";
import { comesToTheSame } from "./rows-and-sets.js";

if (POSTGRES === undefined) console.warn(SKIPPED);

describe.skipIf(POSTGRES === undefined)("PostgreSQL comes to the same as the engine, row by row", () => {
  let postgres: Postgres;
  beforeAll(async () => {
    postgres = await startPostgres();
    console.info(`PostgreSQL ${postgres.version}`);
  }, 60_000);
  afterAll(() => postgres?.stop());

  comesToTheSame(() => postgres, 10);
});
