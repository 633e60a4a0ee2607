import type { Tally, TallyCell, TallyRow } from "../../model/tally.ts";
import { TALLY_POLICIES } from "../../model/tally.ts";
import { cellInWords } from "../../publish/tally-text.ts";
import { ADDABLE_STATUSES } from "../../weighing/tally/tally.ts";
import { claimHref, dayHref, incidentHref, placeHref, tallyCsvHref } from "../links.ts";
import { Empty, Layout, PageHead } from "../parts/layout.tsx";
import { Name, shown } from "../parts/source-text.tsx";
import { GROUPS, monthsOf, type TallyAsked } from "../tally-asked.ts";
import type { View } from "../view.ts";
import { edtfInWords } from "../words/dates.ts";
import { count, sentenceCase } from "../words/labels.ts";
import { NothingRead } from "./nothing-read.tsx";

interface TalliesProps {
  readonly view: View;
  readonly asked: TallyAsked;
  readonly tally: Tally;
  /** Days of one month, or months of a longer time, for the chart. */
  readonly overTime: Tally;
}

const POLICY_LABELS: Readonly<Record<TallyAsked["policy"], string>> = {
  bounds_only: "bounds as stated",
  literal: "words as bounds",
  acled: "ACLED, lowest",
  airwars: "Airwars, range",
};

const AXIS_LABELS = { place: "Place", month: "Month", day: "Day", party: "Accused party" } as const;

/** People counted by place, time or party: what is added, what is left out and why, by a rule that is named. */
export function TalliesPage({ view, asked, tally, overTime }: TalliesProps) {
  if (view.snapshot.documents.length === 0) return <NothingRead view={view} section="/tallies" />;
  const total = tally.total[0] as TallyCell;
  const left = asked.without.length;
  return (
    <Layout view={view} title={`People ${asked.status}`} section="/tallies">
      <PageHead
        over={asked.during === null ? "The whole record" : edtfInWords(asked.during)}
        title={`People ${asked.status}`}
        standfirst="A documented minimum: only numbers known to count different people are added. A dash means that nobody gave a number; it is not zero."
      />
      <Asking view={view} asked={asked} tally={tally} />
      {left === 0 ? null : (
        <p class="notice" role="status">
          You left out {count(left, "origin")}: the numbers below are counted without{" "}
          {left === 1 ? "it" : "them"}.
        </p>
      )}
      {total.added.length === 0 ? (
        <Empty title="Nothing to count">
          <p>No claim in the record gives a number that these choices let count.</p>
        </Empty>
      ) : (
        <>
          <p class="tally-total">
            <strong class="big-number">{cellInWords(total)}</strong> {asked.status}, documented in{" "}
            {count(total.added.length, "entry", "entries")}
            {total.contested === 0 ? "" : `, ${total.contested} of them contested`}
          </p>
          <OverTime tally={overTime} />
          <TallyTable tally={tally} by={asked.by} />
          <p>
            <a href={tallyCsvHref(view.address)}>This table as CSV</a>
          </p>
          <Parts
            title="What is added"
            parts={total.added.map((part) => ({ ...part, reason: null }))}
            open={false}
          />
          <Parts title="What is left out, and why" parts={total.leftOut} open={false} />
        </>
      )}
      <section id="how">
        <h2>How we count</h2>
        <p>
          <strong>{sentenceCase(POLICY_LABELS[asked.policy])}</strong> (<code>{asked.policy}</code>).{" "}
          {tally.policyInWords}
        </p>
        <p>
          Figures are added only where they are known to count different people: other places, other days, or
          groups that share nobody. Of a whole and its parts (a month and its strikes, a city and its
          quarters) the side that documents more is counted and the other is listed. Rows may add up to less
          than the total: what was said of a wider place or a longer time stands in the total alone.{" "}
          <a href="/method">The method in full</a>
        </p>
      </section>
    </Layout>
  );
}

function Asking({ view, asked, tally }: { view: View; asked: TallyAsked; tally: Tally }) {
  const months = monthsOf(view.snapshot);
  const other = asked.during !== null && !months.includes(asked.during);
  return (
    <form class="ask" action="/tallies" method="get">
      <div class="ask-row">
        <label>
          Count{" "}
          <select name="status">
            {ADDABLE_STATUSES.map((status) => (
              <option value={status} selected={status === asked.status}>
                {status}
              </option>
            ))}
          </select>
        </label>
        <label>
          by{" "}
          <select name="by">
            {Object.entries(AXIS_LABELS).map(([axis, label]) => (
              <option value={axis} selected={axis === asked.by}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label>
          during{" "}
          <select name="during">
            <option value="">the whole record</option>
            {other ? (
              <option value={asked.during as string} selected>
                {edtfInWords(asked.during as string)}
              </option>
            ) : null}
            {months.map((month) => (
              <option value={month} selected={month === asked.during}>
                {edtfInWords(month)}
              </option>
            ))}
          </select>
        </label>
        <label>
          by the rule{" "}
          <select name="policy">
            {TALLY_POLICIES.map((policy) => (
              <option value={policy} selected={policy === asked.policy}>
                {POLICY_LABELS[policy]}
              </option>
            ))}
          </select>
        </label>
        {asked.within === null ? null : <input type="hidden" name="within" value={asked.within} />}
        <button type="submit">Count</button>
      </div>
      <details open={asked.without.length > 0}>
        <summary>
          {count(tally.origins.length, "origin")}
          {asked.without.length === 0 ? ", all counted" : `, ${asked.without.length} left out`}
        </summary>
        <fieldset class="origins">
          <legend>Leave out</legend>
          {tally.origins.map(({ key, name, counts }) => (
            <label>
              <input type="checkbox" name="without" value={key} checked={!counts} /> <Name>{name}</Name>
            </label>
          ))}
        </fieldset>
      </details>
    </form>
  );
}

function TallyTable({ tally, by }: { tally: Tally; by: TallyAsked["by"] }) {
  const cells = (row: Pick<TallyRow, "cells">) =>
    row.cells.map((cell) => (
      <td class="num" data-contested={cell.contested > 0 ? "" : undefined}>
        {cellInWords(cell)}
        {cell.contested > 0 ? <abbr title={`${cell.contested} contested`}>*</abbr> : null}
      </td>
    ));
  return (
    <div class="table-scroll" role="region" aria-label={`By ${AXIS_LABELS[by].toLowerCase()}`} tabIndex={0}>
      <table class="tally-table">
        <caption class="visually-hidden">
          People by {AXIS_LABELS[by].toLowerCase()} and group; the last row is the total
        </caption>
        <thead>
          <tr>
            <th scope="col">{AXIS_LABELS[by]}</th>
            {GROUPS.map((who) => (
              <th scope="col" class="num">
                {sentenceCase(who)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tally.rows.map((row) => (
            <tr>
              <th scope="row">
                <RowName by={by} row={row} />
              </th>
              {cells(row)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All</th>
            {cells({ cells: tally.total })}
          </tr>
        </tfoot>
      </table>
      <p class="small quiet">* some of what is added is contested</p>
    </div>
  );
}

function RowName({ by, row }: { by: TallyAsked["by"]; row: TallyRow }) {
  const { key, name } = row.keys[0] as TallyRow["keys"][0];
  if (by === "place") return <a href={placeHref(key)}>{shown(name)}</a>;
  if (by === "day") return <a href={dayHref(key)}>{edtfInWords(key)}</a>;
  if (by === "month") return <>{edtfInWords(key)}</>;
  return <Name>{sentenceCase(name)}</Name>;
}

const BAR = { width: 720, height: 140, base: 110 };

/** A bar for each month or day: the minimum solid, what is said beyond it hatched. The table below says the same. */
function OverTime({ tally }: { tally: Tally }) {
  const bars = tally.rows.map(({ keys, cells }) => ({
    key: keys[0]?.key ?? "",
    cell: cells[0] as TallyCell,
  }));
  if (bars.length < 2) return null;
  const top = Math.max(1, ...bars.map(({ cell }) => cell.high ?? cell.low ?? 0));
  const step = BAR.width / bars.length;
  const tall = (value: number) => (value / top) * (BAR.base - 14);
  return (
    <figure class="over-time">
      <svg
        viewBox={`0 0 ${BAR.width} ${BAR.height}`}
        role="img"
        aria-label="The same numbers over time as bars"
      >
        <defs>
          <pattern
            id="beyond"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="6" height="6" class="beyond-ground" />
            <line x1="0" y1="0" x2="0" y2="6" class="beyond-line" />
          </pattern>
        </defs>
        <line class="range-base" x1="0" x2={BAR.width} y1={BAR.base} y2={BAR.base} />
        {bars.map(({ key, cell }, i) => {
          const x = i * step + step * 0.15;
          const low = tall(cell.low ?? 0);
          const high = tall(cell.high ?? cell.low ?? 0);
          return (
            <g>
              <title>{`${edtfInWords(key)}: ${cellInWords(cell)}`}</title>
              {high > low ? (
                <rect x={x} y={BAR.base - high} width={step * 0.7} height={high - low} fill="url(#beyond)" />
              ) : null}
              <rect class="bar" x={x} y={BAR.base - low} width={step * 0.7} height={low} />
              {bars.length <= 16 ? (
                <text x={x + step * 0.35} y={BAR.base - high - 3} class="bar-label">
                  {cellInWords(cell).replace(" or more", "+")}
                </text>
              ) : null}
              {bars.length <= 16 || i % Math.ceil(bars.length / 8) === 0 ? (
                <text x={x + step * 0.35} y={BAR.base + 18} class="bar-label">
                  {key.length === 7 ? shortMonth(key) : String(Number(key.slice(8)))}
                </text>
              ) : null}
            </g>
          );
        })}
      </svg>
      <figcaption class="small quiet">
        People of all groups. Solid: documented minimum. Hatched: what is said beyond it.
      </figcaption>
    </figure>
  );
}

/** `2016-09` as 'Sep 2016'. */
function shortMonth(month: string): string {
  const [name, year] = edtfInWords(month).split(" ") as [string, string];
  return `${name.slice(0, 3)} ${year}`;
}

interface Part {
  readonly incident: string;
  readonly title: string;
  readonly claims: readonly string[];
  readonly low: number | null;
  readonly high: number | null;
  readonly reason: string | null;
}

function Parts({ title, parts, open }: { title: string; parts: readonly Part[]; open: boolean }) {
  if (parts.length === 0) return null;
  return (
    <details class="parts" open={open}>
      <summary>
        {title} <span class="tabular quiet">{parts.length}</span>
      </summary>
      <ul class="plain spaced">
        {parts.map(({ incident, title: name, claims, low, high, reason }) => (
          <li>
            <a href={incidentHref(incident)}>{shown(name)}</a>:{" "}
            {claims.slice(0, 1).map((claim) => (
              <a class="number" href={claimHref(claim)}>
                {low === null && high === null ? "no number" : cellInWords({ low, high })}
                <span class="visually-hidden">: show the words</span>
              </a>
            ))}
            {reason === null ? null : <span class="quiet block">{shown(reason)}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
