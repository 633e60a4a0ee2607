import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { editDistance } from "../../src/site/search/near.ts";
import { parseQuery } from "../../src/site/search/query.ts";
import { WordIndex } from "../../src/site/search/word-index.ts";
import { keyOf, wordsOf } from "../../src/site/search/words.ts";
import { ask, page, siteOf, textOf } from "./ask.ts";
import { claims, emptyRecord } from "./fixture.ts";
import { syria } from "./theatre.ts";

const site = siteOf();
const empty = siteOf(emptyRecord);
afterAll(() => Promise.all([site.close(), empty.close()]));

async function hits(query: string): Promise<string[]> {
  const document = await page(site, `/search?${query}`);
  return [...document.querySelectorAll(".search-hits .words")].map(textOf);
}

const q = (words: string) => `q=${encodeURIComponent(words)}`;

async function facet(query: string, label: string): Promise<Record<string, number>> {
  const document = await page(site, `/search?${query}`);
  const found = [...document.querySelectorAll(".search-facets details")].find(
    (each) => textOf(each.querySelector("summary")) === label,
  );
  return Object.fromEntries(
    [...(found?.querySelectorAll("li") ?? [])].map((row) => [
      textOf(row.querySelector("bdi")),
      Number(textOf(row.querySelector(".tabular"))),
    ]),
  );
}

describe("the words of a text", () => {
  it.each([
    ["Jalloúm's", ["jalloum"]],
    ["Shaykh Sa'id", ["shaykh", "said"]],
    ["1,200 people", ["1200", "people"]],
    ["hospitals, bakeries, a bakery", ["hospital", "bakeri", "a", "bakeri"]],
    ["Damascus, Homs, siege", ["damascus", "homs", "siege"]],
    ["al-Jalloum", ["al", "jalloum"]],
    ["حي الجلوم", ["حي", "جلوم"]],
    ["وَالجُلوم", ["جلوم"]],
    ["", []],
  ])("of %j are %j", (text, keys) => {
    expect(wordsOf(text).map(({ key }) => key)).toEqual(keys);
  });

  it("stand where they say, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        let reached = 0;
        for (const { key, start, end } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(keyOf(text.slice(start, end))).toBe(key);
          reached = end;
        }
      }),
    );
  });
});

describe("an index of words", () => {
  const word: fc.Arbitrary<string> = fc.constantFrom("ash", "oak", "elm", "oaken", "elmwood");
  const texts = fc.array(fc.array(word, { maxLength: 8 }), { maxLength: 12 });

  it("finds what a walk over all texts finds: words, beginnings and phrases", () => {
    fc.assert(
      fc.property(
        texts,
        fc.array(word, { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        (all, phrase, open) => {
          const index = new WordIndex();
          for (const text of all) index.add(text);
          const last = phrase.length - 1;
          const holds = (text: readonly string[]) =>
            text.some((_, at) =>
              phrase.every((key, i) =>
                open && i === last ? text[at + i]?.startsWith(key) === true : text[at + i] === key,
              ),
            );
          const numbers = all.flatMap((text, i) => (holds(text) ? [i] : []));
          expect(index.phrase(phrase, open).items).toEqual(numbers);
          const [first] = phrase as [string];
          expect(index.of(first).items).toEqual(all.flatMap((text, i) => (text.includes(first) ? [i] : [])));
          expect(index.union(index.beginning(first)).items).toEqual(
            all.flatMap((text, i) => (text.some((key) => key.startsWith(first)) ? [i] : [])),
          );
        },
      ),
    );
  });
});

describe("a query", () => {
  const read = (text: string) => parseQuery(text, syria());

  it("is read as phrases, names in any spelling, beginnings and dates", () => {
    const [phrase, name, begun, date] = read('"out of service" shaykh said bomb* 28 September 2016');
    expect(phrase).toMatchObject({ words: ["out", "of", "service"], exact: true });
    expect(date).toMatchObject({ marks: [], words: ["bomb"], open: true });
    expect([name, begun].map((term) => term?.marks)).toEqual([["date:2016-09-28"], ["place:N0225"]]);
  });

  it.each([
    ["2016-09", ["date:2016-09"]],
    ["Sep 2016", ["date:2016-09"]],
    ["2016-09-28", ["date:2016-09-28"]],
  ])("%s is a date", (text, marks) => {
    expect(read(text).map((term) => term.marks)).toEqual([marks]);
  });

  it.each([
    ["on 28 September", ["date:2015-09-28", "date:2016-09-28"]],
    ["28th of September", ["date:2015-09-28", "date:2016-09-28"]],
    ["September 28, 2016", ["date:2016-09-28"]],
    ["on 2016-09-28", ["date:2016-09-28"]],
    ["in September", ["date:2015-09", "date:2016-09"]],
    ["يوم 28 سبتمبر 2016", ["date:2016-09-28"]],
    ["في 28 أيلول", ["date:2015-09-28", "date:2016-09-28"]],
    ["29 February", ["date:2016-02-29"]],
    ["31 February", []],
  ])("%s is a date of each year that has it", (text, marks) => {
    expect(parseQuery(text, syria(), [2015, 2016]).flatMap((term) => term.marks)).toEqual(marks);
  });

  it("takes a month for a word where nothing leads to it", () => {
    expect(read("may").map(({ words }) => words)).toEqual([["may"]]);
  });

  it.each(["raids in Aleppo", "raids in aleppo", "raids في حلب"])(
    "%s asks for what lies there, in any of its parts",
    (text) => {
      const terms = read(text);
      expect(terms.map(({ words }) => words)).toEqual([["raid"], []]);
      expect(terms[1]?.marks).toContain("place:N0189");
      expect(terms[1]?.typed).toBe(text.slice(6));
    },
  );

  it("keeps the word where no place follows it", () => {
    expect(read("in hospital").map(({ words }) => words)).toEqual([["in"], ["hospital"]]);
  });

  it("that names no day of the calendar is read as words", () => {
    expect(read("2016-02-31").every(({ marks }) => marks.length === 0)).toBe(true);
    expect(read("31 February 2016").flatMap(({ marks }) => marks)).toEqual([]);
  });

  it("never fails, however it is typed, and never grows without end", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        expect(read(text).length).toBeLessThanOrEqual(12);
      }),
    );
    expect(read("a ".repeat(10_000)).length).toBe(12);
  });
});

describe("a search", () => {
  it("finds claims and passages that hold every word, and a claim stands for its passage", async () => {
    const found = await hits(q("gunmen killed"));
    expect(found).toEqual([claims.herald4.quote]);
  });

  it("finds a place under every spelling and script, in texts of every script", async () => {
    for (const typed of ["jalloum", "al-Jalloum", "الجلوم"]) {
      const found = (await hits(q(typed))).join("\n");
      expect(found).toContain("23 people");
      expect(found).toContain("قالت فرق الدفاع المدني");
    }
  });

  it("finds a group by its other names", async () => {
    expect((await hits(q("syrian civil defence"))).join("\n")).toContain(claims.wire23.quote);
  });

  it("finds what lies in a city under the city's name", async () => {
    expect((await hits(q("killed in aleppo"))).join("\n")).toContain("Jalloum");
    expect(await hits(q("killed in Raqqa"))).toEqual([]);
  });

  it("finds a day without its year, in English and Arabic", async () => {
    const found = await hits(q("killed on 28 September 2016"));
    expect(found.length).toBeGreaterThan(0);
    for (const typed of ["killed on 28 September", "killed يوم 28 سبتمبر"])
      expect(await hits(q(typed))).toEqual(found);
  });

  it("finds a quoted phrase only as it stands", async () => {
    expect((await hits(q('"out of service"'))).length).toBeGreaterThan(1);
    expect(await hits(q('"service of out"'))).toEqual([]);
  });

  it("finds words by their beginning, and says so where it had to", async () => {
    expect((await hits(q("baker*"))).join()).toContain("bakeries");
    const document = await page(site, `/search?${q("baker")}`);
    expect(textOf(document.querySelector("main"))).toContain("words that begin so are shown");
  });

  it("finds one of a thing and several alike", async () => {
    for (const typed of ["bakery", "bakeries"])
      expect((await hits(q(typed))).join()).toContain("Two bakeries");
  });

  it("marks what was found in the words", async () => {
    const document = await page(site, `/search?${q("gunmen الجلوم")}`);
    expect([...document.querySelectorAll(".search-hits mark")].map(textOf)).toEqual(["gunmen", "Jalloum"]);
  });

  it("counts what each choice would leave, and a choice leaves as much", async () => {
    const before = await facet(q("killed"), "Kind of claim");
    const results = async (more: string) => {
      const document = await page(site, `/search?${q("killed")}${more}`);
      return Number(/of ([\d,]+) result/.exec(textOf(document.querySelector(".pager")))?.[1] ?? 0);
    };
    expect(before["Tolls"]).toBe(await results("&kind=toll"));
    expect(await facet(`${q("killed")}&kind=toll`, "Kind of claim")).toEqual(before);
    const publishers = await facet(q("killed"), "Publisher");
    for (const [name, count] of Object.entries(publishers))
      expect(await results(`&publisher=${encodeURIComponent(name)}`)).toBe(count);
  });

  it("joins values of one facet, and crosses facets", async () => {
    const one = await hits("kind=control&certainty=stated");
    const both = await hits("kind=control&kind=truce&certainty=stated");
    expect(both).toEqual(expect.arrayContaining(one));
    expect(await hits("kind=truce&kind=nonsense")).toEqual([]);
  });

  it("goes on where a page ended, without a gap or a repeat, in either order", async () => {
    for (const order of ["", "&order=date"]) {
      const seen: string[] = [];
      let address: string | null = `/search?in=all&language=en${order}`;
      let total = 0;
      while (address !== null) {
        const document: Awaited<ReturnType<typeof page>> = await page(site, address);
        seen.push(
          ...[...document.querySelectorAll(".search-hits .words")].map((a) => String(a.getAttribute("href"))),
        );
        total = Number(/of ([\d,]+) result/.exec(textOf(document.querySelector(".pager")))?.[1]);
        address = document.querySelector(".pager a[rel~=next]")?.getAttribute("href") ?? null;
      }
      expect(total).toBeGreaterThan(20);
      expect(seen).toHaveLength(total);
    }
  });

  it("puts the latest first where asked", async () => {
    const document = await page(site, `/search?${q("killed")}&order=date`);
    const times = [
      ...document.querySelectorAll(".search-hits li > p:last-child > time[datetime]:last-of-type"),
    ].map((time) => String(time.getAttribute("datetime")));
    const days = times.map((time) => time.slice(0, 10));
    expect(days.length).toBeGreaterThan(3);
    expect(days).toEqual([...days].sort().reverse());
  });

  it("says which word nobody uses, and offers the nearest spellings", async () => {
    const document = await page(site, `/search?${q("gunmin kiled")}`);
    const text = textOf(document.querySelector("main"));
    expect(text).toContain("Nothing found");
    const links = [...document.querySelectorAll(".empty a")].map(textOf);
    expect(links).toContain("gunmen killed");
  });

  it("says where each word stands when they never stand together", async () => {
    const document = await page(site, `/search?${q("gunmen flour")}`);
    expect(textOf(document.querySelector(".empty"))).toContain("never all in one place: gunmen 2, flour 1");
  });

  it("knows only what had been published at the moment shown", async () => {
    expect(await hits(`${q("gunmen")}&at=2016-09-28T18:00`)).toEqual([]);
  });

  it.each([
    "q=%22%22%22",
    "q=*",
    "q=a&after=~~~",
    "q=killed&after=999~x~y",
    "language=../../etc&month=x&kind=%3Cscript%3E",
    `q=${"%D8%A7".repeat(500)}`,
    "q=killed&in=nothing&order=chaos",
  ])("answers what nobody would ask with a page: %s", async (query) => {
    expect(textOf((await page(site, `/search?${query}`)).querySelector("h1"))).toContain("Search");
  });

  it("shows how to ask before anything is asked, and while nothing is read", async () => {
    expect(textOf((await page(site, "/search")).body)).toContain("How to ask");
    expect(textOf((await page(empty, "/search?q=killed")).body)).toContain("Nothing found");
  });
});

describe("spellings", () => {
  it.each([
    ["jalloum", "jaloum", 1],
    ["kiled", "killed", 1],
    ["form", "from", 1],
    ["same", "same", 0],
    ["alpha", "omega", 3],
  ])("of %s and %s differ by %d letters, or more than two", (a, b, distance) => {
    expect(editDistance(a, b, 2)).toBe(distance);
    expect(editDistance(b, a, 2)).toBe(distance);
  });
});

describe("everything with a page of its own", () => {
  const find = async (words: string, more = "") => {
    const answer = await ask(site, `/find.json?${q(words)}${more}`);
    expect(answer.statusCode).toBe(200);
    return answer.json() as {
      groups: { label: string; total: number; things: { title: string; href: string }[] }[];
      search: string;
    };
  };

  it("is found by the beginnings of its names, each sort by itself", async () => {
    const { groups } = await find("jall");
    expect(groups.map(({ label }) => label)).toEqual(
      expect.arrayContaining(["Places", "Incidents", "Documents"]),
    );
    expect(groups.find(({ label }) => label === "Places")?.things[0]).toMatchObject({
      href: "/places/N0189",
    });
  });

  it("is found under other spellings and scripts, and days by their date", async () => {
    expect((await find("الجلوم")).groups[0]?.things[0]?.href).toBe("/places/N0189");
    expect((await find("white helm")).groups.find(({ label }) => label === "Actors")?.things[0]?.href).toBe(
      "/actors/white-helmets",
    );
    expect((await find("28 sept")).groups.find(({ label }) => label === "Days")?.things[0]?.href).toBe(
      "/days/2016-09-28",
    );
  });

  it("leads to pages that are there, and stays at the moment asked for", async () => {
    for (const { things } of (await find("a")).groups)
      for (const { href } of things) expect((await ask(site, href)).statusCode).toBe(200);
    const { groups, search } = await find("jall", "&at=2016-09-28");
    expect(search).toContain("at=2016-09-28");
    expect(groups[0]?.things[0]?.href).toContain("at=2016-09-28");
    expect((await ask(site, "/find.json?q=a&at=yesterday")).statusCode).toBe(400);
  });
});
