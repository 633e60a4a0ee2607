/**
 * JSON with the keys of every object in code-unit order: equal values give equal text, however they were made
 * or stored. Undefined fields are left out, as JSON does.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, field: unknown) =>
    typeof field === "object" && field !== null && !Array.isArray(field)
      ? Object.fromEntries(
          Object.entries(field).sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0)),
        )
      : field,
  );
}
