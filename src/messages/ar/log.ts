import type { log as english } from "../en/log.ts";

export const log: Record<keyof typeof english, string> = {};
