import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { useSay } from "./words.tsx";
import type { View } from "../view.ts";
import { dayInWords, edtfInWords, shortDay } from "../../messages/dates.ts";
import { inZone, isZone, UTC, zoneInWords } from "../words/zones.ts";

/** The zone that the reader has chosen; set once, by the frame of the page. */
export const Zone = createContext<string>(UTC);

/**
 * A clock time with its zone. `under` is the UTC day whose heading it stands below: where the reader's zone has
 * another day, the time says which.
 */
export function ClockTime({ day, clock, under }: { day: string; clock: string; under?: string }) {
  const zone = useContext(Zone);
  const say = useSay();
  const local = inZone(day, clock, zone);
  return (
    <>
      <time class="tabular" dateTime={`${day}T${clock}Z`}>
        {local.clock}
      </time>{" "}
      <span class="zone" title={zone === UTC ? undefined : zoneInWords(zone)}>
        {local.label}
      </span>
      {under === undefined || local.day === under ? null : (
        <span class="other-day"> {shortDay(local.day, say)}</span>
      )}
    </>
  );
}

const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T|$)/;

/** When words were published: `2016-09-28T17:45` (UTC) as '28 September 2016, 17:45 UTC', in the reader's zone. */
export function Said({ said }: { said: string }) {
  const zone = useContext(Zone);
  const say = useSay();
  // A page that grew over days gives them as an interval; a month is a date too.
  if (!MOMENT.test(said)) return <>{edtfInWords(said, say)}</>;
  const [day, clock] = said.split("T") as [string, string | undefined];
  if (clock === undefined) return <time dateTime={said}>{dayInWords(day, say)}</time>;
  const local = inZone(day, clock.slice(0, 5), zone);
  return (
    <time dateTime={`${said.slice(0, 16)}Z`} title={zone === UTC ? undefined : zoneInWords(zone)}>
      {say("date.clock", { day: dayInWords(local.day, say), clock: `${local.clock} ${local.label}` })}
    </time>
  );
}

/** An instant (ISO 8601 with its zone) in the reader's zone; the text itself where it is no instant. */
export function Instant({ instant }: { instant: string }) {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return <>{instant}</>;
  return <Said said={new Date(time).toISOString().slice(0, 16)} />;
}

/** Zones offered beside those that the record's own documents use. */
const OFFERED = [
  "Africa/Cairo",
  "Africa/Khartoum",
  "America/New_York",
  "Asia/Baghdad",
  "Asia/Beirut",
  "Asia/Damascus",
  "Asia/Jerusalem",
  "Asia/Tokyo",
  "Europe/Istanbul",
  "Europe/London",
  "Europe/Moscow",
  "Europe/Paris",
];

/** The choice of zone, kept in a cookie: a form, so that it works without scripts. */
export function ZoneChoice({ view }: { view: View }) {
  const printed = new Set(
    view.snapshot.documents.slice(0, 200).flatMap((each) => each.document.timezone ?? []),
  );
  const offered = [...new Set([UTC, view.zone, ...[...printed, ...OFFERED].filter(isZone).sort()])];
  return (
    <form class="zone-choice" id="zone" action="/times" method="post">
      <input type="hidden" name="back" value={view.address} />
      <label for="zone-name">{view.say("times.in")}</label>{" "}
      <select id="zone-name" name="zone">
        {offered.map((zone) => (
          <option value={zone} selected={zone === view.zone}>
            {zoneInWords(zone)}
          </option>
        ))}
      </select>{" "}
      <button type="submit">{view.say("times.set")}</button> <a href="/times">{view.say("times.all")}</a>
    </form>
  );
}
