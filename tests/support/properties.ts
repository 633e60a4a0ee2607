import * as fc from "fast-check";

/**
 * Settings of every property test. A gate must give one answer for one commit, so the seed stands fast; to search
 * for counterexamples, `npm run fuzz` runs the same properties from a new seed each time, or from `SEED`.
 */
const DEFAULT_SEED = 20161122;

fc.configureGlobal({ seed: process.env["SEED"] === undefined ? DEFAULT_SEED : Number(process.env["SEED"]) });
