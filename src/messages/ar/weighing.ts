import type { weighing as english } from "../en/weighing.ts";

export const weighing: Record<keyof typeof english, string> = {};
