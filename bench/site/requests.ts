import { Agent, request } from "node:http";

export interface Latencies {
  readonly sent: number;
  readonly failed: number;
  /** Answers a second over the whole time. */
  readonly rate: number;
  /** Milliseconds from when a request was due to its last byte, ascending. */
  readonly times: readonly number[];
}

/** Of ascending numbers the one that `share` of them do not exceed. */
export function quantile(ascending: readonly number[], share: number): number {
  const at = Math.min(ascending.length - 1, Math.ceil(ascending.length * share) - 1);
  return ascending[Math.max(0, at)] ?? Number.NaN;
}

function get(port: number, path: string, agent: Agent, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path, agent, headers }, (answer) => {
      answer.on("end", () => resolve(answer.statusCode ?? 0)).resume();
      answer.on("error", reject);
    });
    asked.on("error", reject).end();
  });
}

/** One request and how long it took, in milliseconds. */
export async function once(port: number, path: string): Promise<number> {
  const agent = new Agent();
  const from = performance.now();
  await get(port, path, agent, { "accept-encoding": "gzip" });
  return performance.now() - from;
}

/**
 * Requests at a fixed rate whether or not the server keeps up: each is timed from the moment it was due, so
 * that a pause of the server counts for all who would have asked in it.
 */
export async function atRate(options: {
  readonly port: number;
  readonly path: string;
  readonly perSecond: number;
  readonly seconds: number;
  readonly headers?: Readonly<Record<string, string>>;
}): Promise<Latencies> {
  const { port, path, perSecond, seconds, headers = {} } = options;
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  const times: number[] = [];
  let failed = 0;
  const open: Promise<void>[] = [];
  const timed = async (due: number) => {
    try {
      const status = await get(port, path, agent, { "accept-encoding": "gzip", ...headers });
      if (status === 200 || status === 304) times.push(performance.now() - due);
      else failed++;
    } catch {
      failed++;
    }
  };
  const total = Math.round(perSecond * seconds);
  const start = performance.now() + 20;
  for (let i = 0; i < total; i++) {
    const due = start + (i * 1000) / perSecond;
    const early = due - performance.now();
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
    open.push(timed(due));
  }
  await Promise.all(open);
  const took = (performance.now() - start) / 1000;
  agent.destroy();
  return { sent: total, failed, rate: times.length / took, times: times.sort((a, b) => a - b) };
}

/** As many requests as one connection after another of `connections` gets through: the most a second. */
export async function flatOut(
  port: number,
  path: string,
  connections: number,
  seconds: number,
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const start = performance.now();
  const until = start + seconds * 1000;
  let done = 0;
  const worker = async () => {
    while (performance.now() < until) {
      await get(port, path, agent, { "accept-encoding": "gzip" });
      done++;
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  agent.destroy();
  return done / ((performance.now() - start) / 1000);
}
