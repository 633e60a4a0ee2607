import type { places as english } from "../en/places.ts";

export const places: Record<keyof typeof english, string> = {};
