import { describe, expect, it } from "vitest";
import type { Incident } from "../../src/model/record.ts";
import { incidentsOn } from "../../src/site/incidents-on.ts";
import { buildSnapshot, type Snapshot } from "../../src/site/snapshot.ts";
import { asWeighing, emptyRecord, fixedWeigher, weighed } from "./fixture.ts";
import { syria } from "./theatre.ts";

function withIncidents(...some: Partial<Incident>[]): Snapshot {
  const base = weighed.incidents[0] as Incident;
  const incidents = some.map((fields, i): Incident => ({ ...base, id: `i-${i}`, ...fields }));
  return buildSnapshot(
    emptyRecord,
    asWeighing({ incidents, holdings: [] }),
    syria(),
    1,
    fixedWeigher.stateOn,
  );
}

describe("incidents of a day", () => {
  it("are those of the day and of the few days around it that the words name", () => {
    const { events } = incidentsOn(
      withIncidents({ when: "2016-09-28" }, { when: "2016-09-27/2016-09-28" }, { when: "2016-09-29" }),
      "2016-09-28",
    );
    expect(events.map(({ id }) => id)).toEqual(["i-0", "i-1"]);
  });

  it("never count a month, a year or a lasting state as something that happened on each day of it", () => {
    const { events, longer } = incidentsOn(
      withIncidents({ when: "2016-09" }, { when: "2016" }, { when: "2016-09-28", kind: "state" }),
      "2016-09-28",
    );
    expect(events).toEqual([]);
    expect(longer).toHaveLength(3);
  });

  it("leave out what has no beginning, no end or no date", () => {
    const { events, longer } = incidentsOn(
      withIncidents({ when: "2016-09-01/.." }, { when: "../2016-10-18" }, { when: null }),
      "2016-09-28",
    );
    expect([...events, ...longer]).toEqual([]);
  });
});
