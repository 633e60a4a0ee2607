import { describe, expect, it } from "vitest";
import { sayIn } from "../../src/messages/say.ts";
import { placeName } from "../../src/site/words/names.ts";
import { ask, siteOf } from "./ask.ts";
import { claims } from "./fixture.ts";
import { syria } from "./theatre.ts";

describe("places that are named equally often", () => {
  it.each(["en", "ar"] as const)("stand in the order of the reader's own alphabet (%s)", async (language) => {
    const say = sayIn(language);
    const page = await ask(siteOf(), "/places", { "accept-language": language });
    const named = [...page.body.matchAll(/href="\/places\/([^"/?#]+)"/g)]
      .map((found) => syria().places.get(decodeURIComponent(found[1] as string)))
      .filter((place) => place !== undefined);
    const once = named.filter((place) => timesNamed(place.id) === 1);
    const names = once.map((place) => placeName(place, say));
    expect(names.length).toBeGreaterThan(2);
    expect(names).toEqual([...names].sort((a, b) => say.compare(a, b)));
  });
});

function timesNamed(place: string): number {
  return Object.values(claims).filter(({ where }) => where.some((one) => one.place === place)).length;
}
