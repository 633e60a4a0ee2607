import type { documents as english } from "../en/documents.ts";

export const documents: Record<keyof typeof english, string> = {};
