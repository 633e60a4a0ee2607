import { setImmediate as turn } from "node:timers/promises";
import type { Steps } from "../weighing/steps.ts";

/** So long the server does nothing else: what a request may have to wait for at most, besides its own work. */
const SLICE_MS = 5;

/** Does work in slices of a few milliseconds, and lets requests be answered in between. */
export async function inSlices<T>(steps: Steps<T>, sliceMs: number = SLICE_MS): Promise<T> {
  for (;;) {
    await turn();
    const until = performance.now() + sliceMs;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
  }
}
