import { Layout, PageHead } from "../parts/layout.tsx";
import type { View } from "../view.ts";
import { ZONES, zoneInWords } from "../words/zones.ts";

/** Every zone that times can be shown in, by region: a form, for those that the foot of the pages does not offer. */
export function TimesPage({ view }: { view: View }) {
  const regions = new Map<string, string[]>();
  for (const zone of ZONES) {
    const region = zone.includes("/") ? (zone.split("/")[0] as string) : "World";
    regions.set(region, [...(regions.get(region) ?? []), zone]);
  }
  return (
    <Layout view={view} title="Zone of times" section="/times">
      <PageHead
        title="Zone of times"
        standfirst="Clock times of all pages are shown in one zone, which each of them names. Days of the log are days of UTC whatever the zone; a time that falls on another day by your clocks says so."
      />
      <form class="zone-choice" action="/times" method="post">
        <input type="hidden" name="back" value="/days" />
        <label for="any-zone">Zone</label>{" "}
        <select id="any-zone" name="zone">
          {[...regions].map(([region, zones]) => (
            <optgroup label={region}>
              {zones.map((zone) => (
                <option value={zone} selected={zone === view.zone}>
                  {zoneInWords(zone)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>{" "}
        <button type="submit">Set</button>
      </form>
    </Layout>
  );
}
