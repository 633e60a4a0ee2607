import type { incidents as english } from "../en/incidents.ts";

export const incidents: Record<keyof typeof english, string> = {};
