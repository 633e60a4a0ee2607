import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import type { HoldingState } from "../../src/model/record.ts";
import { DrawnMap } from "../../src/site/map/draw-map.tsx";
import type { MapModel } from "../../src/site/map/map-model.ts";
import { baseMap } from "../../src/site/map/base.ts";
import { HoldingLegend, StateBadge } from "../../src/site/parts/holding.tsx";
import { STATE_WORDS } from "../../src/site/words/labels.ts";
import { theatre } from "../weighing/claim-book.ts";

const STATES = Object.keys(STATE_WORDS) as HoldingState["state"][];

/** The map of one place in one state. */
function drawn(state: HoldingState["state"]): string {
  const base = baseMap(theatre);
  const [place, outline] = [...base.outlines]
    .map(([id, feature]) => [theatre.places.get(id), feature] as const)
    .find(([one]) => one?.kind === "neighbourhood") ?? [undefined, undefined];
  if (place === undefined || outline === undefined) throw new Error("The pack outlines no neighbourhood.");
  const box: [number, number, number, number] = [
    place.lon - 0.02,
    place.lat - 0.02,
    place.lon + 0.02,
    place.lat + 0.02,
  ];
  const model: MapModel = {
    day: "2016-11-20",
    area: { id: null, name: "Here", box },
    base,
    holdings: [
      {
        place,
        state: { state, holders: ["x"], for: ["c"], against: [] },
        sides: ["government", "opposition"],
        outline,
      },
    ],
    blank: 0,
    incidents: [],
    undrawn: [],
    longer: [],
  };
  return renderToString(h(DrawnMap, { model, width: 400, height: 300 }));
}

describe("the states of a holding", () => {
  it("have a word and a meaning each, in the legend", () => {
    const legend = renderToString(h(HoldingLegend, { sides: [] }));
    for (const state of STATES) {
      expect(legend).toContain(STATE_WORDS[state].meaning);
      expect(legend).toContain(`state-${state}`);
      expect(renderToString(h(StateBadge, { state }))).toContain(STATE_WORDS[state].label.toLowerCase());
    }
  });

  it("are told apart on the map by pattern, not by colour alone", () => {
    const fills = new Map(
      STATES.filter((state) => state !== "blank").map((state) => {
        const map = drawn(state);
        return [state, /class="map-held [^"]*"[^>]*?(?:fill="([^"]*)")/.exec(map)?.[1] ?? "plain"] as const;
      }),
    );
    expect(Object.fromEntries(fills)).toEqual({
      agreed: "plain",
      conceded: "url(#dots-government)",
      claimed: "url(#hatch-government)",
      disputed: "url(#dispute-government-opposition)",
    });
    expect(drawn("conceded")).toContain('<pattern id="dots-government"');
    expect(drawn("conceded")).toContain('class="ring"');
  });
});
