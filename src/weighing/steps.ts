/**
 * Work that is done step by step, so that whoever has other things to attend to can do them in between. A step takes
 * a few milliseconds at most; what it gives at the end is what the same work comes to when done at once.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
