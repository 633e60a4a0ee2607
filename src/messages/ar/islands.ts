import type { islands as english } from "../en/islands.ts";

export const islands: Record<keyof typeof english, string> = {};
