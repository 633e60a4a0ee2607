import { describe, expect, it } from "vitest";
import { pageCache } from "../../src/site/page-cache.ts";

const page = (size: number) => Buffer.alloc(size, 97);

describe("pages kept for a revision", () => {
  it("are forgotten with it", () => {
    const cache = pageCache(100);
    cache.put(1, "/", page(10));
    expect(cache.get(1, "/")?.length).toBe(10);
    expect(cache.get(2, "/")).toBeNull();
    expect(cache.get(1, "/")).toBeNull();
  });

  it("are not driven out by who comes late with a page of the revision before", () => {
    const cache = pageCache(100);
    cache.put(1, "/", page(10));
    cache.put(2, "/", page(20));
    cache.put(1, "/", page(30));
    expect(cache.get(1, "/")).toBeNull();
    expect(cache.get(2, "/")?.length).toBe(20);
  });

  it("stay within their capacity, the longest unused going first", () => {
    const cache = pageCache(100);
    for (const name of ["a", "b", "c"]) cache.put(1, name, page(30));
    cache.get(1, "a");
    cache.put(1, "d", page(30));
    expect(["a", "b", "c", "d"].map((name) => cache.get(1, name) !== null)).toEqual([
      true,
      false,
      true,
      true,
    ]);
    cache.put(1, "whale", page(500));
    expect(cache.get(1, "whale")).toBeNull();
    cache.put(1, "a", page(20));
    expect(cache.get(1, "a")?.length).toBe(20);
  });

  it("count a page once, however often it is put", () => {
    const cache = pageCache(100);
    for (let i = 0; i < 50; i++) cache.put(1, "same", page(60));
    cache.put(1, "other", page(40));
    expect(cache.get(1, "same")).not.toBeNull();
    expect(cache.get(1, "other")).not.toBeNull();
  });
});
