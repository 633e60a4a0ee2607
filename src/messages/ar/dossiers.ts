import type { dossiers as english } from "../en/dossiers.ts";

export const dossiers: Record<keyof typeof english, string> = {};
