import type { tallies as english } from "../en/tallies.ts";

export const tallies: Record<keyof typeof english, string> = {};
