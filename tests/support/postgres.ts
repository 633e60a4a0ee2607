import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { Client } from "pg";

/** A PostgreSQL server of our own, thrown away afterwards. */
export interface ThrowAwayServer {
  /** Makes an empty database (or a copy of one that nobody is connected to) and gives its address. */
  createDatabase(template?: string): Promise<string>;
  stop(): void;
}

/** Folder of Debian's newest server programs; null where PostgreSQL is not installed. */
function findPrograms(): string | null {
  const root = "/usr/lib/postgresql";
  if (!existsSync(root)) return null;
  const versions = readdirSync(root)
    .filter((name) => existsSync(join(root, name, "bin", "initdb")))
    .sort((left, right) => Number(right) - Number(left));
  return versions[0] === undefined ? null : join(root, versions[0], "bin");
}

/**
 * Whether the tests on PostgreSQL can run. Where they cannot, the reason is printed once; with
 * `DAYBOOK_REQUIRE` naming postgres it is thrown instead, so that a gate cannot pass without them.
 */
export function hasPostgres(): boolean {
  if (findPrograms() !== null) return true;
  const reason =
    "no PostgreSQL server programs under /usr/lib/postgresql (Debian: apt-get install postgresql)";
  if ((process.env["DAYBOOK_REQUIRE"] ?? "").includes("postgres")) throw new Error(reason);
  console.warn(`Skipped the tests on PostgreSQL: ${reason}.`);
  return false;
}

/** Starts a server on 127.0.0.1 with a folder of its own; the superuser is `postgres`, without a password. */
export async function startPostgres(): Promise<ThrowAwayServer> {
  const programs = findPrograms();
  if (programs === null) throw new Error("PostgreSQL is not installed");
  const folder = mkdtempSync(join(tmpdir(), "daybook-postgres-"));
  const data = join(folder, "data");
  const port = await freePort();
  const root = userInfo().uid === 0;
  // The server refuses to run as root.
  const run = (program: string, ...parameters: string[]) => {
    const command = [join(programs, program), ...parameters];
    const [first, ...rest] = root ? ["runuser", "-u", "postgres", "--", ...command] : command;
    execFileSync(first as string, rest, { stdio: "pipe", cwd: folder });
  };
  if (root) execFileSync("chown", ["postgres", folder]);
  chmodSync(folder, 0o755);

  const log = join(folder, "server.log");
  try {
    run("initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
    const settings = `-p ${port} -c listen_addresses=127.0.0.1 -k ${folder} -c fsync=off -c max_connections=40`;
    run("pg_ctl", "-D", data, "-w", "-t", "60", "-l", log, "-o", settings, "start");
  } catch (error) {
    const said = existsSync(log) ? readFileSync(log, "utf8") : "";
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`the PostgreSQL server did not start\n${said}`, { cause: error });
  }

  const address = (database: string) => `postgres://postgres@127.0.0.1:${port}/${database}`;
  let made = 0;
  return {
    async createDatabase(template) {
      const name = `daybook_${++made}`;
      const client = new Client({ connectionString: address("postgres") });
      await client.connect();
      try {
        const copied = template === undefined ? "" : ` TEMPLATE ${new URL(template).pathname.slice(1)}`;
        await client.query(`CREATE DATABASE ${name}${copied}`);
      } finally {
        await client.end();
      }
      return address(name);
    },
    stop() {
      try {
        run("pg_ctl", "-D", data, "-w", "-m", "immediate", "stop");
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
