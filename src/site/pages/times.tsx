import { Layout, PageHead } from "../parts/layout.tsx";
import type { View } from "../view.ts";
import { isMessage, type Say } from "../../messages/say.ts";
import { ZONES, zoneInWords } from "../words/zones.ts";

/** Every zone that times can be shown in, by region: a form, for those that the foot of the pages does not offer. */
export function TimesPage({ view }: { view: View }) {
  const { say } = view;
  const regions = new Map<string, string[]>();
  for (const zone of ZONES) {
    const region = zone.includes("/") ? (zone.split("/")[0] as string) : "";
    regions.set(region, [...(regions.get(region) ?? []), zone]);
  }
  return (
    <Layout view={view} title={say("zones.title")} section="/times">
      <PageHead title={say("zones.title")} standfirst={say("zones.standfirst")} />
      <form class="zone-choice" action="/times" method="post">
        <input type="hidden" name="back" value="/days" />
        <label for="any-zone">{say("zones.zone")}</label>{" "}
        <select id="any-zone" name="zone">
          {[...regions].map(([region, zones]) => (
            <optgroup label={regionWords(region, say)}>
              {zones.map((zone) => (
                <option value={zone} selected={zone === view.zone}>
                  {zoneInWords(zone)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>{" "}
        <button type="submit">{say("times.set")}</button>
      </form>
    </Layout>
  );
}

/** The first part of a zone's name, as a reader would call it; zones without one are the world's. */
function regionWords(region: string, say: Say): string {
  const key = `zones.region.${region === "" ? "World" : region}`;
  return isMessage(key) ? say(key) : region;
}
