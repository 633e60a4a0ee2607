import type { Environment } from "./environment.ts";

/** One line on the terminal, drawn over itself; nothing where notes go to a file. */
export interface Progress {
  step(name: string): void;
  /** Clears the line, so that a note can be written. */
  clear(): void;
}

/** @param doing what is going on: 'Reading' */
export function startProgress(environment: Environment, doing: string): Progress {
  if (!environment.terminal) return { step() {}, clear() {} };
  let count = 0;
  let drawnAt = 0;
  return {
    step(name) {
      count++;
      const now = Date.parse(environment.now());
      if (now - drawnAt < 100) return;
      drawnAt = now;
      environment.note(`\r\u001b[2K${doing} ${count}: ${name.slice(-60)}`);
    },
    clear() {
      environment.note("\r\u001b[2K");
    },
  };
}
