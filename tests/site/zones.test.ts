import { afterAll, describe, expect, it } from "vitest";
import { inZone, isZone, ZONES } from "../../src/site/words/zones.ts";
import { ask, page, siteOf, textOf } from "./ask.ts";

describe("a time in a zone", () => {
  it.each([
    ["2016-09-28", "17:45", "UTC", "2016-09-28 17:45 UTC"],
    ["2016-09-28", "17:45", "Asia/Damascus", "2016-09-28 20:45 UTC+3"],
    // Clocks went back on 28 October that year.
    ["2016-11-28", "17:45", "Asia/Damascus", "2016-11-28 19:45 UTC+2"],
    ["2016-09-28", "22:10", "Asia/Damascus", "2016-09-29 01:10 UTC+3"],
    ["2016-03-01", "02:30", "America/New_York", "2016-02-29 21:30 UTC-5"],
    ["2016-12-31", "23:50", "Asia/Kolkata", "2017-01-01 05:20 UTC+5:30"],
    ["2016-09-28", "24:00", "Europe/Paris", "2016-09-29 02:00 UTC+2"],
  ])("is the clock, day and distance of that zone: %s %s in %s", (day, clock, zone, expected) => {
    const local = inZone(day, clock, isZone(zone) ? zone : "Asia/Calcutta");
    expect(`${local.day} ${local.clock} ${local.label}`).toBe(expected);
  });

  it("is the same instant in every zone of the list", () => {
    for (const zone of ZONES) {
      const { day, clock, label } = inZone("2023-06-15", "12:00", zone);
      const [, sign, hours, minutes = "0"] = /^UTC(?:([+-])(\d+)(?::(\d+))?)?$/.exec(label) ?? [];
      const offset = (Number(hours ?? 0) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
      const utc = Date.parse(`${day}T${clock}:00Z`) - offset * 60_000;
      expect(`${zone} ${new Date(utc).toISOString()}`).toBe(`${zone} 2023-06-15T12:00:00.000Z`);
    }
  });
});

describe("the zone that a reader has chosen", () => {
  const site = siteOf();
  afterAll(() => site.close());
  const choose = (zone: string, back = "/days/2016-09-28") =>
    site.inject({
      method: "POST",
      url: "/times",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      payload: new URLSearchParams({ zone, back }).toString(),
    });

  it("is kept by a form, and leads back to where it was chosen", async () => {
    const answer = await choose("Asia/Damascus");
    expect(answer.statusCode).toBe(303);
    expect(answer.headers["location"]).toBe("/days/2016-09-28");
    expect(answer.headers["set-cookie"]).toContain("daybook-zone=Asia%2FDamascus; Path=/; Max-Age=31536000");
  });

  it.each(["Nowhere/Atall", "../../etc", "x\r\nset-cookie: a=b", ""])(
    "is UTC again for what is no zone: %j",
    async (zone) => {
      expect((await choose(zone)).headers["set-cookie"]).toMatch(/^daybook-zone=; Path=\/; Max-Age=0/);
    },
  );

  it("never leads to another site", async () => {
    expect((await choose("Asia/Damascus", "//elsewhere.example")).headers["location"]).toBe("/");
  });

  it("stands on every time of the log, and days of UTC say where a clock has another day", async () => {
    const cookie = { cookie: "a=b; daybook-zone=Pacific%2FAuckland" };
    const plain = await ask(site, "/days/2016-09-28");
    const local = await ask(site, "/days/2016-09-28", cookie);
    expect(local.headers.etag).not.toBe(plain.headers.etag);
    const { parseHTML } = await import("linkedom");
    const labels = (html: string) =>
      [...parseHTML(html).document.querySelectorAll(".log-time")]
        .filter((one) => one.querySelector("time") !== null)
        .map((one) => textOf(one.querySelector(".zone")));
    expect(new Set(labels(plain.body))).toEqual(new Set(["UTC"]));
    expect(new Set(labels(local.body))).toEqual(new Set(["UTC+13"]));
    expect(labels(local.body)).toHaveLength(labels(plain.body).length);
    const late = parseHTML(local.body).document.querySelector(".other-day");
    expect(textOf(late)).toBe("29 Sep");
    expect(plain.body).not.toContain("other-day");
  });

  it("stands on the figures", async () => {
    const { body } = await ask(site, "/incidents/i-jalloum", { cookie: "daybook-zone=Asia%2FDamascus" });
    expect(body).toContain("UTC+3");
    expect(body).not.toMatch(/\d\d:\d\d UTC</);
  });

  it.each(["Asia%2FDamascus%0d%0a", "__proto__", "a".repeat(5000), "%2F%2F%2F"])(
    "is UTC for a strange cookie: %.20s",
    async (zone) => {
      const { body, statusCode } = await ask(site, "/days/2016-09-28", { cookie: `daybook-zone=${zone}` });
      expect(statusCode).toBe(200);
      expect(body).toMatch(/Times in <a href="#zone">UTC</);
    },
  );

  it("can be any zone of the list, on a page of its own", async () => {
    const document = await page(site, "/times");
    expect(document.querySelectorAll("#any-zone option")).toHaveLength(ZONES.length);
  });
});
