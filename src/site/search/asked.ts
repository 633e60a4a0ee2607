import { type Chosen, FACETS, type Facet } from "./facets.ts";
import { LONGEST_QUERY } from "./query.ts";

export const SORTS = ["all", "claims", "passages"] as const;
export type Sort = (typeof SORTS)[number];

/** What a reader asks of the search: all of it stands in the address. */
export interface SearchAsked {
  readonly q: string;
  readonly chosen: Chosen;
  /** `claims`, `passages` of documents, or both, where a claim stands for the passage that holds it. */
  readonly sort: Sort;
  readonly order: "relevance" | "date";
  /** Cursor of the last result seen; null for the first page. */
  readonly after: string | null;
}

/** More values of one facet, and longer ones, are left out. */
const MOST_CHOSEN = 20;
const LONGEST_VALUE = 300;
const LONGEST_CURSOR = 5_000;

/** Reads the query of an address. What is not understood is left out, never an error. */
export function searchAsked(query: URLSearchParams): SearchAsked {
  const q = (query.get("q") ?? "").slice(0, LONGEST_QUERY);
  const chosen = Object.fromEntries(
    FACETS.map((facet) => {
      const values = query.getAll(facet).filter((value) => value !== "" && value.length <= LONGEST_VALUE);
      return [facet, [...new Set(values)].slice(0, MOST_CHOSEN)];
    }),
  ) as unknown as Record<Facet, string[]>;
  const order = query.get("order") === "date" || q.trim() === "" ? "date" : "relevance";
  const after = query.get("after");
  return {
    q,
    chosen,
    sort: SORTS.find((sort) => sort === query.get("in")) ?? "all",
    order,
    after: after === null || after === "" || after.length > LONGEST_CURSOR ? null : after,
  };
}

/** Whether anything is asked for. */
export function asksSomething({ q, chosen }: SearchAsked): boolean {
  return q.trim() !== "" || FACETS.some((facet) => chosen[facet].length > 0);
}

/** The address of a search; a change of anything but the page begins again at the first. */
export function searchAddress(asked: SearchAsked, change: Partial<SearchAsked> = {}): string {
  const next: SearchAsked = { ...asked, after: null, ...change };
  const query = new URLSearchParams();
  if (next.q !== "") query.set("q", next.q);
  if (next.sort !== "all") query.set("in", next.sort);
  for (const facet of FACETS) for (const value of next.chosen[facet]) query.append(facet, value);
  if (next.order === "date" && next.q.trim() !== "") query.set("order", "date");
  if (next.after !== null) query.set("after", next.after);
  const text = query.toString();
  return text === "" ? "/search" : `/search?${text}`;
}

/** The same search with one value of a facet chosen, or no longer chosen. */
export function turned(asked: SearchAsked, facet: Facet, value: string): string {
  const values = asked.chosen[facet];
  const next = values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
  return searchAddress(asked, { chosen: { ...asked.chosen, [facet]: next } });
}
