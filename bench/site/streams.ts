import { connect, type Socket } from "node:net";

/** Connections opened at a time: the server's queue of waiting ones is short. */
const BATCH = 200;

/** Open streams of a site, read as bytes so that reading costs little beside what is measured. */
export class Streams {
  private readonly sockets: Socket[] = [];
  private heard = 0;
  private lastHeard = 0n;
  private whenAll: (() => void) | null = null;

  static async open(port: number, count: number, revision: number): Promise<Streams> {
    const streams = new Streams();
    for (let i = 0; i < count; i += BATCH)
      await Promise.all(
        Array.from({ length: Math.min(BATCH, count - i) }, () => streams.add(port, revision)),
      );
    return streams;
  }

  private add(port: number, revision: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, "127.0.0.1", () =>
        socket.write(`GET /stream?since=${revision} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`),
      );
      socket.on("error", reject);
      socket.on("data", (bytes) => {
        if (bytes.includes("retry: 3000")) resolve();
        if (!bytes.includes("event: news")) return;
        this.heard++;
        this.lastHeard = process.hrtime.bigint();
        if (this.heard === this.sockets.length) this.whenAll?.();
      });
      this.sockets.push(socket);
    });
  }

  /**
   * Waits until every stream has had the next event.
   *
   * @returns when the last had it, by the machine's monotonic clock; null where some have not after the limit
   */
  async next(cause: () => Promise<unknown>, limitMs: number): Promise<bigint | null> {
    this.heard = 0;
    let timer: NodeJS.Timeout | undefined;
    const all = new Promise<bigint>((resolve) => {
      this.whenAll = () => resolve(this.lastHeard);
    });
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), limitMs);
    });
    await cause();
    const done = await Promise.race([all, late]);
    clearTimeout(timer);
    return done;
  }

  close(): void {
    for (const socket of this.sockets) socket.destroy();
  }
}
