import type { method as english } from "../en/method.ts";

export const method: Record<keyof typeof english, string> = {};
