import { formatBounds } from "../../model/bounds.ts";
import type { Figure, FigureValue } from "../../model/record.ts";
import { claimHref, figureHref } from "../links.ts";
import type { View } from "../view.ts";
import { dayInWords } from "../words/dates.ts";
import { count, sentenceCase } from "../words/labels.ts";
import { ActorName } from "./inline.tsx";
import { Name, shown } from "./source-text.tsx";

/** Scale of a range plot: whole numbers from `from` to `to`. */
interface Scale {
  readonly from: number;
  readonly to: number;
}

/** A scale that holds every bound of the figure with a little room; starts at 0 unless the values are far from it. */
function scaleOf(figure: Figure): Scale {
  const bounds = figure.values.flatMap(({ bounds: { min, max } }) => [min, max]);
  const numbers = bounds.filter((value) => value !== null);
  if (numbers.length === 0) return { from: 0, to: 1 };
  const low = Math.min(...numbers);
  const high = Math.max(...numbers);
  const from = low > (high - low) * 3 && high > low ? Math.floor(low - (high - low) * 0.5) : 0;
  return { from, to: high === from ? from + 1 : Math.ceil(high + (high - from) * 0.1) };
}

const WIDTH = 240;
const PAD = 8;

/** One row of the range plot: a dot for an exact number, a bar for a range, an open bar where one bound is open. */
function RangePlot({ value, scale }: { value: FigureValue; scale: Scale }) {
  const x = (number: number) => PAD + ((number - scale.from) / (scale.to - scale.from)) * (WIDTH - 2 * PAD);
  const { min, max, approximate } = value.bounds;
  const kind = value.denied ? "denied" : value.superseded ? "superseded" : "live";
  if (min === null && max === null) return <span class="quiet">no number in the words</span>;
  const left = x(min ?? scale.from);
  const right = max === null ? WIDTH : x(max);
  return (
    <svg
      class={`range range-${kind}`}
      viewBox={`0 0 ${WIDTH} 20`}
      aria-hidden="true"
      preserveAspectRatio="none"
    >
      <line class="range-base" x1="0" x2={WIDTH} y1="10" y2="10" />
      {min === max ? null : (
        <line
          class={min === null || max === null || approximate ? "range-bar open" : "range-bar"}
          x1={left}
          x2={right}
          y1="10"
          y2="10"
        />
      )}
      {min === null ? null : <path class={approximate ? "dot open" : "dot"} d={`M${left} 10h0`} />}
      {max === null || max === min ? null : <path class="dot" d={`M${right} 10h0`} />}
      {value.denied ? <path class="cross" d={`M${left - 6} 4 l12 12 m0 -12 l-12 12`} /> : null}
    </svg>
  );
}

/** Documents' publishers that carry an origin's words, other than the origin itself. */
function carriers(view: View, figure: Figure, value: FigureValue): string[] {
  const names = new Set<string>();
  for (const other of figure.values) {
    if (other.origin.key !== value.origin.key) continue;
    const publisher = view.snapshot.claims.get(other.claim)?.edition.document.publisher;
    if (publisher) names.add(publisher);
  }
  return [...names];
}

/** '26 to 32', '26 or more': the widest bounds over the live values. */
export function spread(figure: Pick<Figure, "min" | "max">): string | null {
  const { min, max } = figure;
  if (min === null && max === null) return null;
  return formatBounds({ min, max, text: "" });
}

/** '26 people killed, by two origins', for headings and lists. */
export function figureTitle(figure: Figure): string {
  return sentenceCase(`${figure.who} ${figure.status}`);
}

export function originCount(figure: Figure): number {
  return new Set(figure.values.map(({ origin }) => origin.key)).size;
}

/** Every origin's value of one figure side by side; each number is a link to the words it was read from. */
export function FigureTable(props: { view: View; figure: Figure; linked?: boolean; brief?: boolean }) {
  const { view, figure, linked = false, brief = false } = props;
  const scale = scaleOf(figure);
  const range = spread(figure);
  const origins = originCount(figure);
  const publishers = new Set(
    figure.values.flatMap(({ claim }) => view.snapshot.claims.get(claim)?.edition.document.publisher ?? []),
  );
  return (
    <section class="figure" id={encodeURIComponent(figure.id)} aria-label={figureTitle(figure)}>
      <h3>
        {linked ? (
          <a href={figureHref(figure.incident, figure.id)}>{figureTitle(figure)}</a>
        ) : (
          figureTitle(figure)
        )}
        {range === null ? null : <span class="figure-range tabular">{range}</span>}
        {figure.contested ? <span class="badge contested">contested</span> : null}
      </h3>
      <p class="quiet">
        {publishers.size > origins
          ? `${count(publishers.size, "outlet")}, ${count(origins, "origin")}`
          : origins === 1
            ? "Single origin"
            : count(origins, "origin")}
        {figure.contested ? ": at least two of their numbers share no value" : ""}
      </p>
      <table class={brief ? "figure-table brief" : "figure-table"}>
        <caption class="visually-hidden">
          {figureTitle(figure)}: each origin’s value, with when it was said and what differs
        </caption>
        <thead>
          <tr>
            <th scope="col">Origin</th>
            <th scope="col">Value</th>
            <th scope="col" class="plot-head">
              <span class="visually-hidden">Range from </span>
              <span class="tabular">{scale.from.toLocaleString("en-GB")}</span>
              <span class="visually-hidden"> to </span>
              <span class="tabular">{scale.to.toLocaleString("en-GB")}</span>
            </th>
            <th scope="col">Said</th>
            <th scope="col">What differs</th>
          </tr>
        </thead>
        <tbody>
          {figure.values.map((value) => (
            <FigureRow view={view} figure={figure} value={value} scale={scale} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function FigureRow(props: { view: View; figure: Figure; value: FigureValue; scale: Scale }) {
  const { view, figure, value, scale } = props;
  const placed = view.snapshot.claims.get(value.claim);
  const publisher = placed?.edition.document.publisher ?? null;
  const also = carriers(view, figure, value).filter((name) => name !== publisher);
  const state = value.denied ? "denied" : value.superseded ? "superseded" : "live";
  return (
    <tr data-state={state}>
      <th scope="row">
        <ActorName view={view} id={value.origin.actor} name={value.origin.name} />
        {publisher === null || publisher === value.origin.name ? null : (
          <span class="quiet">
            {" "}
            in <Name>{publisher}</Name>
            {also.length > 0 ? ` (also in ${also.length} more: one origin)` : ""}
          </span>
        )}
      </th>
      <td class="value">
        <a class="number" href={claimHref(value.claim)}>
          {value.superseded ? <s>{formatBounds(value.bounds)}</s> : formatBounds(value.bounds)}
          <span class="visually-hidden">: show the words</span>
        </a>
        {value.denied ? <span class="badge denied">denied</span> : null}
        {value.superseded ? <span class="badge">superseded</span> : null}
      </td>
      <td class="plot">
        <RangePlot value={value} scale={scale} />
      </td>
      <td class="tabular said">
        {value.said === null ? <span class="quiet">not known</span> : <Said said={value.said} />}
      </td>
      <td class="differs">
        {value.differs.length === 0 ? <span class="quiet">nothing</span> : shown(value.differs.join("; "))}
      </td>
    </tr>
  );
}

/** `2016-09-28T17:45` as '28 September 2016, 17:45'. */
export function Said({ said }: { said: string }) {
  const [day, clock] = said.split("T");
  return (
    <time dateTime={said}>
      {dayInWords(day as string)}
      {clock === undefined ? "" : `, ${clock.slice(0, 5)}`}
    </time>
  );
}
