import type { history as english } from "../en/history.ts";

export const history: Record<keyof typeof english, string> = {};
