import { afterAll, describe, expect, it } from "vitest";
import { parseHTML } from "linkedom";
import { ask, page, siteOf, textOf } from "./ask.ts";
import { claims, emptyRecord, record } from "./fixture.ts";

const site = siteOf();
const empty = siteOf(emptyRecord);
afterAll(() => Promise.all([site.close(), empty.close()]));

const SECTIONS = [
  "/",
  "/days",
  "/incidents",
  "/figures",
  "/figures?show=several",
  "/tallies",
  "/dossiers",
  "/changes",
  "/changes?from=2016-09-28",
  "/map",
  "/documents",
  "/places",
  "/actors",
  "/sources",
  "/method",
  "/search",
  "/search?q=jalloum",
];

type Page = Awaited<ReturnType<typeof page>>;

/** Every day and every pair of filters has an address: one of each sort stands for all. */
function worthAWalk(path: string): boolean {
  if (path.startsWith("/assets/")) return false;
  // The hand-made weighing speaks of documents that an earlier moment had not seen.
  if (path.includes("at=")) return false;
  // Every facet of every search has an address.
  if (path.startsWith("/search")) return /^\/search\?q=jalloum(?:&kind=\w+|&in=\w+)?$/.test(path);
  if (path.startsWith("/map")) return /^\/map(?:\?date=2016-09-29(?:&area=C1007)?)?$/.test(path);
  return !(path.includes("kind=") && path.includes("claim="));
}

describe("every page", () => {
  it.each(SECTIONS)(
    "has a title, one first heading, a main part and a skip link to it: %s",
    async (address) => {
      const document = await page(site, address);
      expect(document.title).toContain("Daybook");
      expect(document.querySelectorAll("h1")).toHaveLength(1);
      expect(document.querySelector("main#main")).not.toBeNull();
      expect(document.querySelector("a.skip")?.getAttribute("href")).toBe("#main");
      expect(document.documentElement.getAttribute("lang")).toBe("en-GB");
    },
  );

  it.each(SECTIONS)("says what to do, or shows nothing wrong, while nothing is read: %s", async (address) => {
    const document = await page(empty, address);
    if (address !== "/method" && !address.startsWith("/search") && address !== "/map")
      expect(textOf(document.body)).toContain("npx daybook read samples");
  });

  it("leads only to pages that are there and to parts of pages that are there", async () => {
    const seen = new Map<string, Page | null>();
    const open = async (address: string): Promise<Page | null> => {
      const known = seen.get(address);
      if (known !== undefined) return known;
      const answer = await ask(site, address);
      let there: Page | null = null;
      if (answer.statusCode === 302) there = await open(String(answer.headers.location).replace(/#.*/, ""));
      else {
        expect(`${address} ${answer.statusCode}`).toBe(`${address} 200`);
        if (String(answer.headers["content-type"]).startsWith("text/html"))
          there = parseHTML(answer.body).document;
      }
      seen.set(address, there);
      return there;
    };
    const waiting: string[] = ["/"];
    let anchors = 0;
    while (waiting.length > 0) {
      const from = waiting.pop() as string;
      if (seen.has(from)) continue;
      const document = await open(from);
      for (const element of document?.querySelectorAll("[href], [src]") ?? []) {
        const link = element.getAttribute("href") ?? element.getAttribute("src") ?? "";
        if (link === record.current[0]?.document.url) continue;
        const [path, anchor] = (link.startsWith("#") ? from + link : link).split("#") as [string, string?];
        expect(path.startsWith("/")).toBe(true);
        if (!worthAWalk(path)) continue;
        waiting.push(path);
        if (anchor === undefined) continue;
        const there = await open(path);
        expect(`${link} ${there?.getElementById(decodeURIComponent(anchor)) !== null}`).toBe(`${link} true`);
        anchors++;
      }
    }
    expect(seen.size).toBeGreaterThan(80);
    expect(anchors).toBeGreaterThan(40);
  });

  it("asks nothing of another site, and holds no script or style of its own", async () => {
    for (const address of [...SECTIONS, "/documents/northgate-live-2016-09-28", "/incidents/i-jalloum"]) {
      const document = await page(site, address);
      expect(document.querySelectorAll("[style], style, [onclick], iframe, object, embed")).toHaveLength(0);
      for (const script of document.querySelectorAll("script")) {
        expect(script.getAttribute("src")).toMatch(/^\/assets\//);
        expect(script.textContent).toBe("");
      }
      for (const link of document.querySelectorAll("link"))
        expect(link.getAttribute("href")).toMatch(/^\/assets\//);
    }
  });
});

describe("the log of a day", () => {
  it("merges the entries of all documents by their time in UTC, newest first, those without a time last", async () => {
    const document = await page(site, "/days/2016-09-28");
    const lines = [...document.querySelectorAll(".log-item")].map((item) => {
      const time = textOf(item.querySelector(".log-time time"));
      return `${time} ${textOf(item.querySelector(".over bdi"))}`.trim();
    });
    expect(lines).toEqual([
      "17:45 Northgate Live",
      "14:10 Northgate Live",
      "13:20 Northgate Live",
      "13:05 Harbour Wire",
      "08:15 صدى حلب",
      "Northgate Live",
      "The Orontes Post",
    ]);
    expect(textOf(document.querySelectorAll(".log-time")[2] ?? null)).toBe("13:20 UTC09:20 EDT Link");
  });

  it("turns round on ?order=oldest and leaves the untimed last", async () => {
    const document = await page(site, "/days/2016-09-28?order=oldest");
    const times = [...document.querySelectorAll(".log-time time")].map(textOf);
    expect(times).toEqual(["08:15", "13:05", "13:20", "14:10", "17:45"]);
  });

  it("leads to the nearest days that have entries", async () => {
    const document = await page(site, "/days/2016-09-29");
    expect(document.querySelector("[rel=prev]")?.getAttribute("href")).toBe("/days/2016-09-28");
    expect(document.querySelector("[rel=next]")?.getAttribute("href")).toBe("/days/2016-09-30");
  });

  it("keeps an entry that names only its month out of every day", async () => {
    expect(textOf((await page(site, "/days/2016-09-01")).body)).toContain(
      "No document has an entry of this day",
    );
    expect(textOf((await page(site, "/days")).body)).toContain("whose page gives no single day");
  });

  it("does not know days that do not exist", async () => {
    expect((await ask(site, "/days/2016-02-30")).statusCode).toBe(404);
    expect((await ask(site, "/days/yesterday")).statusCode).toBe(404);
  });
});

describe("a document's page", () => {
  const address = "/documents/northgate-live-2016-09-28";

  it("marks the words of every claim, and each mark leads to its claim", async () => {
    const document = await page(site, address);
    const own = record.current[0]?.claims ?? [];
    expect(own.length).toBeGreaterThan(8);
    for (const claim of own) {
      const marks = [...document.querySelectorAll("a.mark")].map(textOf).join(" ");
      expect(marks).toContain(claim.quote.split(" ").slice(0, 3).join(" "));
      expect(document.getElementById(claim.id)).not.toBeNull();
    }
  });

  it("chooses a claim by its address alone: its words are lit and its particulars stand beside them", async () => {
    const { id, quote } = claims.live26;
    const document = await page(site, `${address}?claim=${id}`);
    expect([...document.querySelectorAll("a.mark.chosen")].map((mark) => mark.textContent).join("")).toBe(
      quote,
    );
    const panel = textOf(document.querySelector(".claim-panel"));
    for (const words of [
      "26 people killed",
      "White Helmets",
      "carries it",
      "stated as fact by its voice",
      "28 September 2016 2016-09-28",
      "al-Jalloum",
      "toll/verb-passive",
      claims.live26.document === "" ? "" : (record.current[0]?.document.capture ?? ""),
      "daybook verify",
      "Airstrike, al-Jalloum",
    ])
      expect(panel).toContain(words);
    // Only what was measured is shown: claims made by hand carry no confidence.
    const claim = record.current.flatMap((read) => read.claims).find((one) => one.id === id);
    expect(panel.includes("Read right?")).toBe(claim?.confidence !== undefined);
  });

  it("lets two claims share words: pressing the shared mark again goes on to the other", async () => {
    const document = await page(site, `${address}?claim=${claims.liveStrike.id}`);
    const shared = [...document.querySelectorAll("a.mark.chosen")];
    expect(shared.map(textOf)).toEqual([claims.liveStrike.quote]);
    expect(shared[0]?.getAttribute("href")).toContain(claims.live26.id);
  });

  it("marks only one kind where asked", async () => {
    const document = await page(site, `${address}?kind=control`);
    expect(document.querySelectorAll("a.mark")).toHaveLength(3);
    expect(
      [...document.querySelectorAll("a.mark")].every((mark) =>
        mark.getAttribute("href")?.includes("kind=control"),
      ),
    ).toBe(true);
  });

  it("shows updates with times, captions, links apart and the comment tree with who answers whom", async () => {
    const document = await page(site, address);
    expect([...document.querySelectorAll(".entry-update .clock")].map(textOf)).toEqual([
      "17:45 GMT",
      "14:10 GMT",
      "09:20 EDT (13:20 UTC)",
    ]);
    expect(textOf(document.querySelector(".aside-line.caption"))).toContain("A street in Jalloum");
    expect(textOf(document.querySelector("aside.set-apart"))).toContain("How the siege closed");
    expect(document.querySelectorAll(".thread .thread .thread .comment")).toHaveLength(1);
    expect(textOf(document.querySelectorAll(".comment")[1] ?? null)).toContain("answers quietreader");
  });

  it("sets a table as a table", async () => {
    const document = await page(site, "/documents/levant-monitor-2016-09");
    const rows = [...document.querySelectorAll(".source-table tr")].map((row) =>
      [...row.children].map(textOf).join("|"),
    );
    expect(rows).toEqual(["Place|Civilians|Children", "Jalloum|31|9", "Shaar|32|12", "Manbij|7|2"]);
  });

  it("keeps and shows what is not read yet, in its own direction, and says why", async () => {
    const document = await page(site, "/documents/sada-halab-0928");
    expect(textOf(document.querySelector(".notice"))).toContain(
      "Kept, not yet read. The engine reads English only",
    );
    expect(document.querySelector(".body")?.getAttribute("dir")).toBe("rtl");
    expect(document.querySelector(".body")?.getAttribute("lang")).toBe("ar");
    expect(document.querySelector("h1 .source-face")?.getAttribute("dir")).toBe("rtl");
    expect(document.querySelectorAll("a.mark")).toHaveLength(0);
  });

  it("shows an earlier edition with its own claims, and says that it is superseded", async () => {
    const earlier = await page(site, "/documents/orontes-post-0928?edition=1");
    expect(textOf(earlier.querySelector("h1"))).toBe("Twenty dead in Jalloum");
    expect(textOf(earlier.querySelector(".notice"))).toContain("superseded");
    expect(earlier.querySelector("a.mark")?.getAttribute("href")).toContain("edition=1");
    const current = await page(site, "/documents/orontes-post-0928");
    expect(textOf(current.querySelector("h1"))).toBe("Twenty-three dead in Jalloum");
    expect((await ask(site, "/documents/orontes-post-0928?edition=3")).statusCode).toBe(404);
  });
});

describe("a claim's permanent address", () => {
  it("leads to its words in place", async () => {
    const answer = await ask(site, `/claims/${claims.monitor31.id}`);
    expect(answer.statusCode).toBe(302);
    expect(answer.headers.location).toBe(
      `/documents/levant-monitor-2016-09?claim=${claims.monitor31.id}#${claims.monitor31.id}`,
    );
  });

  it("still leads to the words of an edition that was superseded", async () => {
    const answer = await ask(site, `/claims/${claims.first20.id}`);
    expect(answer.headers.location).toContain("edition=1");
    const document = await page(site, String(answer.headers.location).replace(/#.*/, ""));
    expect(textOf(document.querySelector("a.mark.chosen"))).toBe(claims.first20.quote);
  });
});

describe("an incident's figures", () => {
  it("stand side by side, each origin once, repeats and superseded values under it", async () => {
    const document = await page(site, "/incidents/i-jalloum");
    const table = document.querySelector("#f-jalloum-killed .figure-table");
    const rows = [...(table?.querySelectorAll("tbody tr") ?? [])].map(
      (row) => `${row.getAttribute("data-state")} ${textOf(row.querySelector(".number"))}`,
    );
    expect(rows).toEqual([
      "live 26: show the words",
      "superseded 23: show the words",
      "superseded 23 or more: show the words",
      "live 4: show the words",
      "live 31: show the words",
    ]);
    expect(textOf(document.querySelector("#f-jalloum-killed"))).toContain("5 outlets, 3 origins");
    expect(textOf(table)).toContain("3 outlets, one origin");
    expect(textOf(table)).toContain("counts gunmen only");
  });

  it("open the words behind every number", async () => {
    const document = await page(site, "/incidents/i-jalloum");
    for (const number of document.querySelectorAll("a.number")) {
      const answer = await ask(site, number.getAttribute("href") as string);
      const there = await page(site, String(answer.headers.location).replace(/#.*/, ""));
      const lit = [...there.querySelectorAll("a.mark.chosen")].map((mark) => mark.textContent).join("");
      expect(lit.length).toBeGreaterThan(5);
    }
    expect(document.querySelectorAll("a.number").length).toBe(7);
  });

  it("are listed where they are contested", async () => {
    const document = await page(site, "/figures");
    expect(textOf(document.querySelector(".figure-card h2"))).toBe(
      "Airstrike, al-Jalloum, 28 September 2016",
    );
    expect(document.querySelectorAll(".figure-card")).toHaveLength(1);
  });
});

describe("places and actors", () => {
  it("show names, parents, printed forms, what is said over time", async () => {
    const place = textOf((await page(site, "/places/N0227")).body);
    for (const words of [
      "Handarat Camp",
      "Aleppo",
      "regained",
      "Syrian state television",
      "rebel fighters",
      "“the Handarat camp”".slice(1, -1),
    ])
      expect(place).toContain(words);
    const actor = textOf((await page(site, "/actors/jabhat-al-nusra")).body);
    for (const words of ["until 28 July 2016", "Renamed to", "Source:"]) expect(actor).toContain(words);
  });
});

describe("search", () => {
  it("finds documents, claims, places and actors that hold every word, accents aside", async () => {
    const found = textOf((await page(site, "/search?q=JALLÓUM%20killed")).body);
    expect(found).toContain("Air raids kill 23 in old quarter of Aleppo");
    expect(found).toContain("4 gunmen were killed in Jalloum");
    expect(textOf((await page(site, "/search?q=الجلوم")).body)).toContain("al-Jalloum");
    expect(textOf((await page(site, "/search?q=white+helmets")).body)).toContain("White Helmets");
    expect(textOf((await page(site, "/search?q=zzzz")).body)).toContain("Nothing found");
  });
});
