import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import type { HoldingState } from "../../src/model/record.ts";
import { DrawnMap } from "../../src/site/map/draw-map.tsx";
import { LAYERS } from "../../src/site/map/map-asked.ts";
import type { MapModel } from "../../src/site/map/map-model.ts";
import { baseMap } from "../../src/site/map/base.ts";
import { MapLegend } from "../../src/site/map/legend.tsx";
import { type Look, spotOf } from "../../src/site/map/spots.ts";
import { StateBadge } from "../../src/site/parts/holding.tsx";
import { sayIn } from "../../src/messages/say.ts";
import { stateLabel, stateMeaning } from "../../src/site/words/labels.ts";
import { theatre } from "../weighing/claim-book.ts";

const say = sayIn("en");
const STATES = ["agreed", "conceded", "claimed", "disputed", "blank"] as const;
const LOOKS: Look[] = ["agreed", "conceded", "claimed", "disputed", "partly", "besieged"];

/** The map of one place in one state. */
function modelOf(look: Look, beside: Partial<HoldingState> = {}): MapModel {
  const state = look === "partly" || look === "besieged" ? "blank" : look;
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
  const said: HoldingState = { state, holders: ["x"], for: ["c"], against: [], ...beside };
  const model: MapModel = {
    day: "2016-11-20",
    from: "2016-11-20",
    area: { id: null, name: "Here", nameAr: null, box },
    base,
    according: { kind: "all" },
    holdings: [],
    blank: 0,
    spots: [
      {
        ...spotOf(place, base),
        holding: { state: said, look, sides: ["government", "opposition"] },
        incidents: [],
        facilities: [],
      },
    ],
    undrawn: [],
    longer: [],
    layers: LAYERS,
    hours: { clocks: [], shown: null, others: 0 },
  };
  return model;
}

const drawn = (...of: Parameters<typeof modelOf>) =>
  renderToString(h(DrawnMap, { model: modelOf(...of), width: 400, height: 300 }));

describe("the states of a holding", () => {
  it("have a word and a meaning each", () => {
    for (const state of STATES) {
      const badge = renderToString(h(StateBadge, { state }));
      expect(badge).toContain(stateLabel(state, say));
      expect(badge).toContain(stateMeaning(state, say));
    }
  });

  it("stand in the legend where they stand on the map, each with its pattern and words, and else not", () => {
    for (const look of LOOKS) {
      const legend = renderToString(h(MapLegend, { model: modelOf(look) }));
      const others = LOOKS.filter((other) => other !== look);
      expect(legend).toContain(`class="map-held ${look} side-government"`);
      for (const other of others) expect(legend).not.toContain(`class="map-held ${other} `);
    }
    const agreed = renderToString(h(MapLegend, { model: modelOf("agreed") }));
    expect(agreed).toContain(stateMeaning("agreed", say));
    expect(agreed).not.toContain("besieged");
    const siege = { besieged: { by: ["y"], for: ["c"], against: [] } };
    expect(renderToString(h(MapLegend, { model: modelOf("agreed", siege) }))).toContain("besieged");
  });

  it("are told apart on the map by pattern, not by colour alone", () => {
    const fills = new Map(
      LOOKS.map((state) => {
        const map = drawn(state);
        return [state, /class="map-held [^"]*"[^>]*?(?:fill="([^"]*)")/.exec(map)?.[1] ?? "plain"] as const;
      }),
    );
    expect(Object.fromEntries(fills)).toEqual({
      agreed: "plain",
      conceded: "url(#dots-government)",
      claimed: "url(#hatch-government)",
      disputed: "url(#dispute-government-opposition)",
      partly: "plain",
      besieged: "plain",
    });
    expect(drawn("conceded")).toContain('<pattern id="dots-government"');
    expect(drawn("conceded")).toContain('class="mark-ring side-government"');
    expect(drawn("partly")).toContain('class="mark-half side-government"');
    expect(drawn("besieged", { besieged: { by: [], for: ["c"], against: [] } })).toContain("mark-siege");
    expect(drawn("agreed")).not.toContain("mark-siege");
  });
});
