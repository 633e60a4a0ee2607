import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { closeSync, fsyncSync, linkSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { failure } from "../model/diagnostic.ts";

/**
 * PGlite takes no lock of its own: two programs on one folder lose rows silently. The lock is a file with
 * the holder's process id and the instant that process started, because ids are used again. It is stale
 * only if that very process is gone; never by age.
 */
export interface FolderLock {
  release(): void;
}

interface Holder {
  readonly pid: number;
  /** Start of the process, in whatever form the system gives; null where it gives none. */
  readonly started: string | null;
  readonly host: string;
  /** Tells two holders of one process apart. */
  readonly nonce: string;
}

const LOCK_FILE = "store.lock";

/**
 * Takes the folder's lock, over from a process that is gone if need be.
 *
 * @throws DAY-STORE-001 where another process holds it, DAY-STORE-002 where that cannot be told
 */
export function lockFolder(folder: string, onNote: (note: string) => void = () => {}): FolderLock {
  const path = join(folder, LOCK_FILE);
  const holder: Holder = {
    pid: process.pid,
    started: processStart(process.pid),
    host: hostname(),
    nonce: randomBytes(8).toString("hex"),
  };
  const own = writeWhole(`${path}.${holder.pid}.${holder.nonce}`, JSON.stringify(holder));
  try {
    if (!linkNew(own, path)) takeOver(path, own, holder, onNote);
  } finally {
    rmSync(own, { force: true });
  }
  return {
    release() {
      const current = readHolder(path);
      if (typeof current === "object" && current?.nonce === holder.nonce) rmSync(path, { force: true });
    },
  };
}

/** Only one process at a time may judge a lock stale, or the second would remove the first one's new lock. */
function takeOver(path: string, own: string, holder: Holder, onNote: (note: string) => void): void {
  requireStale(path, holder.host);
  const gate = `${path}.takeover`;
  if (!linkNew(own, gate)) {
    throw failure(
      "DAY-STORE-002",
      gate,
      "another program is taking over the lock of a program that was ended, or was ended while doing so.",
      "no such file.",
      "Try again. If the file stays and no Daybook runs on this folder, delete it.",
    );
  }
  try {
    const former = requireStale(path, holder.host);
    // Whoever starts now finds no lock and takes it fairly by linking; then it is theirs.
    rmSync(path, { force: true });
    if (!linkNew(own, path)) requireStale(path, holder.host);
    else if (former !== null)
      onNote(`Took over the lock of process ${former.pid}, which ended without closing.`);
  } finally {
    rmSync(gate, { force: true });
  }
}

/** The holder that is gone, or null where it released in the meantime. */
function requireStale(path: string, host: string): Holder | null {
  const holder = readHolder(path);
  if (holder === null) return null;
  if (holder === "unreadable" || holder.host !== host) {
    throw failure(
      "DAY-STORE-002",
      path,
      holder === "unreadable"
        ? "the lock file names no process."
        : `the folder is locked by process ${holder.pid} on the machine "${holder.host}"; this one is "${host}".`,
      "a lock whose process can be looked up here.",
      "If no Daybook runs on this folder, delete the file and start again.",
    );
  }
  if (isRunning(holder)) {
    throw failure(
      "DAY-STORE-001",
      path,
      `the folder is in use by process ${holder.pid}.`,
      "one program at a time on an embedded store.",
      "End that program, choose another folder with DAYBOOK_DATA, or use a PostgreSQL server with DATABASE_URL.",
    );
  }
  return holder;
}

function isRunning(holder: Holder): boolean {
  const started = processStart(holder.pid);
  if (started !== null) return holder.started === null || started === holder.started;
  if (holder.started !== null) return false;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * When a process started, as text that is only compared; null where it does not run (or is dead and only
 * waits for its parent), or the system cannot tell.
 */
function processStart(pid: number): string | null {
  if (process.platform === "linux") {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      // The second field is the program's name in brackets and may hold spaces and brackets.
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      if (fields[0] === "Z" || fields[0] === "X") return null;
      const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
      return `${boot} ${fields[19]}`;
    } catch {
      return null;
    }
  }
  try {
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim() || null;
  } catch {
    return null;
  }
}

function readHolder(path: string): Holder | "unreadable" | null {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
  try {
    const value = JSON.parse(text) as Partial<Holder> | null;
    if (typeof value?.pid !== "number" || typeof value.host !== "string") return "unreadable";
    return { pid: value.pid, started: value.started ?? null, host: value.host, nonce: value.nonce ?? "" };
  } catch {
    return "unreadable";
  }
}

/** Whether `path` is now a second name of `own`; false where it exists. Unlike open, never a half-written file. */
function linkNew(own: string, path: string): boolean {
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function writeWhole(path: string, text: string): string {
  const file = openSync(path, "wx");
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return path;
}
