import { hasPostgres } from "../support/postgres.ts";
import { pgliteGrounds, postgresGrounds } from "../support/store-grounds.ts";
import { describeStore } from "./contract.ts";

describeStore("PGlite", pgliteGrounds);
if (hasPostgres()) describeStore("PostgreSQL", postgresGrounds);
