import { afterAll, describe, expect, it } from "vitest";
import { madeRecord } from "../../bench/record-generator.ts";
import { createSite } from "../../src/site/create-site.ts";
import { readCsv } from "../../src/theatre/csv.ts";
import { figureWithout } from "../../src/weighing/leave-out.ts";
import { setsBounds } from "../../src/weighing/standing.ts";
import { weigh } from "../../src/weighing/weigh.ts";
import { ask, page, siteOf, textOf } from "./ask.ts";
import { changingSource, livePage } from "./live-record.ts";
import { syria } from "./theatre.ts";

const site = siteOf();
afterAll(() => site.close());
const PAGE = "/incidents/i-jalloum";

/** Rows of a CSV by column. */
function rowsOf(csv: string): Record<string, string>[] {
  const { rows, faults } = readCsv(csv);
  expect(faults).toEqual([]);
  const [head, ...rest] = rows.map(({ cells }) => cells);
  return rest.map((cells) => Object.fromEntries(cells.map((cell, i) => [head?.[i] ?? "", cell])));
}

describe("a figure without an origin", () => {
  it("has the bounds that the weighing stage gives it where nothing is left out", () => {
    const documents = [];
    for (const read of madeRecord(syria())) {
      documents.push(read);
      if (documents.length === 120) break;
    }
    const figures = weigh(documents, syria()).incidents.flatMap((incident) => incident.figures);
    let several = 0;
    for (const figure of figures) {
      // An origin that gives no value here: leaving it out must change nothing, recounted or not.
      const stranger = { ...(figure.values[0] as (typeof figure.values)[number]) };
      const withStranger = {
        ...figure,
        values: [
          ...figure.values,
          { ...stranger, origin: { key: "stranger", name: "Stranger", actor: null } },
        ],
      };
      expect(figureWithout(withStranger, new Set(["stranger"]))).toEqual(figure);
      const origins = [...new Set(figure.values.map(({ origin }) => origin.key))];
      if (origins.length < 2) continue;
      several++;
      const left = figureWithout(figure, new Set([origins[0] as string]));
      expect(left?.values.some(({ origin }) => origin.key === origins[0])).toBe(false);
      const lows = (left?.values ?? []).filter(setsBounds).map(({ bounds }) => bounds.min ?? 0);
      if (lows.length > 0 && left?.min != null) expect(left.min).toBe(Math.min(...lows));
      expect(figureWithout(figure, new Set(origins))).toBeNull();
    }
    expect(several).toBeGreaterThan(5);
  });
});

describe("the page of an incident", () => {
  it("counts again without a source that the reader leaves out, says so, and leads back", async () => {
    const whole = await page(site, PAGE);
    const leave = [...whole.querySelectorAll("#f-jalloum-killed .leave-out")];
    expect(leave).toHaveLength(3);
    expect(whole.querySelector("#left-out")).toBeNull();
    const recorder = leave.at(-1)?.getAttribute("href")?.split("#")[0] as string;
    const left = await page(site, recorder);
    expect(textOf(left.querySelector("#left-out"))).toContain("You left out 1 source");
    expect(textOf(left.querySelector("#f-jalloum-killed .figure-range"))).toBe("26");
    expect(left.querySelector("#f-jalloum-killed .badge.contested")).toBeNull();
    expect(whole.querySelector("#f-jalloum-killed .badge.contested")).not.toBeNull();
    const back = left.querySelector("#left-out a")?.getAttribute("href") as string;
    expect(back).toBe(PAGE);
  });

  it("leaves out several, drops figures that nobody is left to give, and ignores whom it does not know", async () => {
    const document = await page(site, `${PAGE}?without=hospital+staff&without=nobody&without=%3Cscript%3E`);
    expect(textOf(document.querySelector("#left-out"))).toContain("You left out 1 source");
    expect(document.querySelector("#f-jalloum-injured")).toBeNull();
    const odd = await page(site, `${PAGE}?${"without=x&".repeat(300)}`);
    expect(odd.querySelector("#left-out")).toBeNull();
  });

  it("gives what it shows as CSV, by the same choice", async () => {
    const whole = await page(site, PAGE);
    const href = [...whole.querySelectorAll("a")].find((link) => textOf(link) === "These figures as CSV");
    const answer = await ask(site, href?.getAttribute("href") as string);
    expect(answer.headers["content-type"]).toContain("text/csv");
    const rows = rowsOf(answer.body);
    expect(rows).toHaveLength(7);
    expect(rows.filter(({ counts }) => counts === "true").map(({ min, max }) => [min, max])).toEqual([
      ["26", "26"],
      ["31", "31"],
      ["41", ""],
    ]);
    const without = rowsOf((await ask(site, `${PAGE}.csv?without=hospital+staff`)).body);
    expect(without).toHaveLength(6);
    expect((await ask(site, `${PAGE}.csv?at=yesterday`)).statusCode).toBe(400);
    expect((await ask(site, "/incidents/nothing.csv")).statusCode).toBe(404);
  });

  it("draws a series only where a number was told on three days or more", async () => {
    expect((await page(site, PAGE)).querySelector(".figure-series")).toBeNull();
    const entries = ["2016-11-18", "2016-11-19", "2016-11-20"].map((day, i) => ({
      ...livePage(
        [["12:00", 12 + i, `Jets left ${12 + i} dead in Shaar on Friday, the Lamp Clinic said, count ${i}.`]],
        `harbour-${i}`,
      ),
      published: day,
    }));
    const [first, ...rest] = entries;
    const source = changingSource(first as (typeof entries)[number]);
    for (const each of rest) source.put(each);
    const live = createSite(source, syria(), {});
    const list = await page(live, "/incidents");
    const incident = list.querySelector(".incident-table th[scope=row] a")?.getAttribute("href") as string;
    const chart = (await page(live, incident)).querySelector(".figure-series");
    expect(chart?.querySelectorAll("path.dot")).toHaveLength(3);
    expect(chart?.querySelector("svg")?.getAttribute("aria-label")).toContain("18 Nov to 20 Nov");
    await live.close();
  });
});
