import { describe, expect, test } from "vitest";
import { pageOf } from "../../src/claims/explain.ts";
import { extractClaims } from "../../src/claims/extract-claims.ts";
import { analyse } from "../../src/language/analyse.ts";
import type { Claim } from "../../src/model/claim.ts";
import { loadTheatre } from "../../src/theatre/load-theatre.ts";

const theatres = { syria: loadTheatre("theatres/syria"), sudan: loadTheatre("theatres/sudan") };

function read(pack: keyof typeof theatres, text: string, published = "2024-03-08"): Claim[] {
  const theatre = theatres[pack];
  const document = pageOf(text, { published });
  return extractClaims(document, analyse(document, theatre), theatre);
}

/** The innermost voice of the first claim: 'role of affiliation', 'actor, relation other', 'met' or the actor. */
function voiceOf(pack: keyof typeof theatres, text: string): string {
  const voice = read(pack, text)[0]?.attribution.at(-1);
  if (voice === undefined) return "nobody";
  if (voice.unnamed) return `${voice.unnamed.role} of ${voice.unnamed.affiliation ?? "-"}`;
  if (voice.office) return `${voice.actor}, ${voice.office.relation} ${voice.office.other}`;
  return voice.met ? `met ${voice.source}` : (voice.actor ?? "-");
}

describe("who is said to speak", () => {
  const rows: [pack: keyof typeof theatres, text: string, voice: string][] = [
    ["syria", "A Syrian military source said five people were killed in Azaz.", "source of syrian-arab-army"],
    ["syria", "An army spokesman said five people were killed in Azaz.", "spokesman of syrian-arab-army"],
    [
      "syria",
      "A commander with Ahrar al-Sham said five people were killed in Azaz.",
      "commander of ahrar-al-sham",
    ],
    ["syria", "Two rebel commanders said five people were killed in Azaz.", "commander of syrian-rebels"],
    ["syria", "A medical source said five people were killed in Azaz.", "source of -"],
    ["syria", "Moscow denied that five people were killed in Azaz.", "russia"],
    [
      "syria",
      "Foreign Minister Sergei Lavrov said five people were killed in Azaz.",
      "sergei-lavrov, leads russia-mfa",
    ],
    [
      "syria",
      "The Harvestford Military Council said five people were killed in Azaz.",
      "met Harvestford Military Council",
    ],
    ["sudan", "An RSF adviser said five people were killed in Nyala.", "adviser of rsf"],
    ["sudan", "N'Djamena said five people were killed in Nyala.", "chad"],
  ];
  for (const [pack, text, voice] of rows)
    test(`is read from: ${text}`, () => expect(voiceOf(pack, text)).toBe(voice));

  test("holds an office on the day only", () => {
    const office = (day: string) =>
      read("sudan", "Hamdok said five people were killed in Nyala.", day)[0]?.attribution.at(-1)?.office
        ?.relation;
    expect(office("2024-09-01")).toBe("leads");
    expect(office("2017-05-01")).toBeUndefined();
  });
});

describe("a party of a claim", () => {
  const by = (pack: keyof typeof theatres, text: string) =>
    read(pack, text).flatMap(({ actors }) =>
      actors.map(({ name, actor, met }) => `${name}=${met ? "met" : (actor ?? "-")}`),
    )[0];

  test("is a group's own name that no list has, kept with where it stands", () => {
    const text = "On Monday Banner of the North Brigade shelled Azaz, killing two people.";
    const actor = read("syria", text)[0]?.actors[0];
    expect(actor?.met && text.slice(actor.met.start, actor.met.end)).toBe("Banner of the North Brigade");
  });

  test("is that group once, however its name is cut into phrases", () => {
    const claim = read("syria", "Banner of the North Brigade joined Ahrar al-Sham on Monday.")[0];
    expect(claim?.kind === "allegiance" && claim.allegiance.actor).toEqual(["Banner of the North Brigade"]);
  });

  test("does not lose the place that its name begins with", () => {
    expect(by("syria", "The Deir ez-Zor Military Council arrested five men in Raqqa.")).toBe(
      "Deir ez-Zor Military Council=met",
    );
  });

  test("is the coalition that the page names in full, and nobody where it names none", () => {
    const coalition = "Coalition jets struck Raqqa on Monday, killing five people.";
    expect(by("syria", `The US-led coalition gave no comment. ${coalition}`)).toMatch(/=cjtf-oir$/);
    expect(by("syria", coalition)).toBe("coalition=-");
  });

  test("is read by initials that the page gives beside its name", () => {
    expect(
      by("syria", "The Global Coalition (GC) met in June. GC forces arrested six men in Raqqa on Monday."),
    ).toMatch(/=cjtf-oir$/);
  });

  test("is whose supporters are named by 'pro-', where the theatre knows any", () => {
    expect(by("syria", "Pro-Assad shelling of Azaz on Monday killed two people.")).toMatch(
      /=pro-assad-forces$/,
    );
    expect(by("syria", "Pro-Harvest shelling of Azaz on Monday killed two people.")).toBeUndefined();
  });

  test("is not the monitor or the paper in whose words 'its' stands", () => {
    const text =
      "The Syrian Observatory for Human Rights reported that the army and its allies took Azaz on Monday.";
    expect(read("syria", text).flatMap(({ actors }) => actors.map(({ actor }) => actor))).not.toContain(
      "sohr",
    );
  });

  test("is called 'terrorists' in its enemy's mouth only", () => {
    const said = (who: string) =>
      by("syria", `Terrorists shelled Azaz on Monday, killing two people, ${who} said.`);
    expect(said("the Syrian army")).toBe("Syrian rebels=syrian-rebels");
    expect(said("a shopkeeper")).not.toBe("Syrian rebels=syrian-rebels");
  });
});
