import type { Wording } from "../../model/wording.ts";
import { worded } from "../words/worded.ts";
import type { Tally, TallyCell, TallyRow } from "../../model/tally.ts";
import { TALLY_AXES, TALLY_POLICIES } from "../../model/tally.ts";
import type { VNode } from "preact";
import type { MessageKey, Say } from "../../messages/say.ts";
import { ADDABLE_STATUSES } from "../../weighing/tally/tally.ts";
import { claimHref, dayHref, incidentHref, placeHref, tallyCsvHref } from "../links.ts";
import { Empty, Layout, PageHead } from "../parts/layout.tsx";
import { Name } from "../parts/source-text.tsx";
import { GROUPS, monthsOf, type TallyAsked } from "../tally-asked.ts";
import type { View } from "../view.ts";
import { edtfInWords } from "../../messages/dates.ts";
import { packSideLabel, sentenceCase, tollStatusLabel, whoLabel } from "../words/labels.ts";
import { actorNamed, placeNamed } from "../words/names.ts";
import { NothingRead } from "./nothing-read.tsx";

interface TalliesProps {
  readonly view: View;
  readonly asked: TallyAsked;
  readonly tally: Tally;
  /** Days of one month, or months of a longer time, for the chart. */
  readonly overTime: Tally;
}

/** People counted by place, time or party: what is added, what is left out and why, by a rule that is named. */
export function TalliesPage({ view, asked, tally, overTime }: TalliesProps) {
  if (view.snapshot.documents.length === 0) return <NothingRead view={view} section="/tallies" />;
  const total = tally.total[0] as TallyCell;
  const left = asked.without.length;
  const { say } = view;
  const status = tollStatusLabel(asked.status, say);
  const title = say("tallies.title", { status });
  return (
    <Layout view={view} title={title} section="/tallies">
      <PageHead
        over={asked.during === null ? say("tallies.wholeRecord") : edtfInWords(asked.during, say)}
        title={title}
        standfirst={say("tallies.standfirst")}
      />
      <Asking view={view} asked={asked} tally={tally} />
      {left === 0 ? null : (
        <p class="notice" role="status">
          {say("tallies.youLeftOut", { origins: left })}
        </p>
      )}
      {total.added.length === 0 ? (
        <Empty title={say("tallies.nothing")}>
          <p>{say("tallies.nothingWhy")}</p>
        </Empty>
      ) : (
        <>
          <p class="tally-total">
            {say.rich<VNode>("tallies.total", {
              strong: (words) => <strong class="big-number">{words}</strong>,
              number: cellWords(total, say),
              status,
              entries: total.added.length,
              contested: total.contested,
            })}
          </p>
          <OverTime tally={overTime} say={say} />
          <TallyTable view={view} tally={tally} by={asked.by} />
          <p>
            <a href={tallyCsvHref(view.address)}>{say("tallies.csv")}</a>
          </p>
          <Parts
            view={view}
            title={say("tallies.added")}
            parts={total.added.map((part) => ({ ...part, reason: null }))}
            open={false}
          />
          <Parts view={view} title={say("tallies.leftOut")} parts={total.leftOut} open={false} />
        </>
      )}
      <section id="how">
        <h2>{say("tallies.how")}</h2>
        <p>
          {say.rich<VNode>("tallies.how.rule", {
            strong: (words) => <strong>{words}</strong>,
            code: (words) => <code>{words}</code>,
            words: worded(view, tally.policyInWords),
            rule: sentenceCase(say(`tallies.policy.${asked.policy}`)),
            key: asked.policy,
          })}
        </p>
        <p>{say.rich<VNode>("tallies.how.added", { link: (words) => <a href="/method">{words}</a> })}</p>
      </section>
    </Layout>
  );
}

/** A number as people read it: `12`, `12 to 26`, `12 or more`, `up to 26`; a dash where nobody gave one. */
function cellWords({ low, high }: Pick<TallyCell, "low" | "high">, say: Say): string {
  if (low === null) return high === null ? "–" : say("tallies.cell.upTo", { high: say.number(high) });
  if (high === null) return say("tallies.cell.orMore", { low: say.number(low) });
  if (high === low) return say.number(low);
  return say("tallies.cell.between", { low: say.number(low), high: say.number(high) });
}

function Asking({ view, asked, tally }: { view: View; asked: TallyAsked; tally: Tally }) {
  const { say } = view;
  const months = monthsOf(view.snapshot);
  const other = asked.during !== null && !months.includes(asked.during);
  const field = (key: "count" | "by" | "during" | "policy", select: VNode) => (
    <label>{say.rich<VNode>(`tallies.ask.${key}`, { field: () => select })}</label>
  );
  return (
    <form class="ask" action="/tallies" method="get">
      <div class="ask-row">
        {field(
          "count",
          <select name="status">
            {ADDABLE_STATUSES.map((status) => (
              <option value={status} selected={status === asked.status}>
                {tollStatusLabel(status, say)}
              </option>
            ))}
          </select>,
        )}
        {field(
          "by",
          <select name="by">
            {TALLY_AXES.map((axis) => (
              <option value={axis} selected={axis === asked.by}>
                {say(`tallies.axis.${axis}`)}
              </option>
            ))}
          </select>,
        )}
        {field(
          "during",
          <select name="during">
            <option value="">{say("tallies.ask.all")}</option>
            {other ? (
              <option value={asked.during as string} selected>
                {edtfInWords(asked.during as string, say)}
              </option>
            ) : null}
            {months.map((month) => (
              <option value={month} selected={month === asked.during}>
                {edtfInWords(month, say)}
              </option>
            ))}
          </select>,
        )}
        {field(
          "policy",
          <select name="policy">
            {TALLY_POLICIES.map((policy) => (
              <option value={policy} selected={policy === asked.policy}>
                {say(`tallies.policy.${policy}`)}
              </option>
            ))}
          </select>,
        )}
        {asked.within === null ? null : <input type="hidden" name="within" value={asked.within} />}
        <button type="submit">{say("tallies.ask.button")}</button>
      </div>
      <details open={asked.without.length > 0}>
        <summary>
          {say("tallies.ask.origins", { origins: tally.origins.length, without: asked.without.length })}
        </summary>
        <fieldset class="origins">
          <legend>{say("tallies.ask.leaveOut")}</legend>
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

function TallyTable({ view, tally, by }: { view: View; tally: Tally; by: TallyAsked["by"] }) {
  const { say } = view;
  const cells = (row: Pick<TallyRow, "cells">) =>
    row.cells.map((cell) => (
      <td class="num" data-contested={cell.contested > 0 ? "" : undefined}>
        {cellWords(cell, say)}
        {cell.contested > 0 ? (
          <abbr title={say("tallies.contested", { figures: cell.contested })}>*</abbr>
        ) : null}
      </td>
    ));
  return (
    <div class="table-scroll" role="region" aria-label={say(`tallies.table.${by}`)} tabIndex={0}>
      <table class="tally-table">
        <caption class="visually-hidden">{say(`tallies.caption.${by}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(`tallies.axis.${by}`)}</th>
            {GROUPS.map((who) => (
              <th scope="col" class="num">
                {sentenceCase(whoLabel(who, say))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tally.rows.map((row) => (
            <tr>
              <th scope="row">
                <RowName view={view} by={by} row={row} />
              </th>
              {cells(row)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say("tallies.all")}</th>
            {cells({ cells: tally.total })}
          </tr>
        </tfoot>
      </table>
      <p class="small quiet">{say("tallies.contestedNote")}</p>
    </div>
  );
}

function RowName({ view, by, row }: { view: View; by: TallyAsked["by"]; row: TallyRow }) {
  const { say } = view;
  const { theatre } = view.snapshot;
  const { key, name } = row.keys[0] as TallyRow["keys"][0];
  if (by === "place")
    return (
      <a href={placeHref(key)}>
        <Name>{placeNamed(key, name, theatre, say)}</Name>
      </a>
    );
  if (by === "day") return <a href={dayHref(key)}>{edtfInWords(key, say)}</a>;
  if (by === "month") return <>{edtfInWords(key, say)}</>;
  if (key === "none" || key === "several") return <>{say(`tallies.party.${key}`)}</>;
  if (key.startsWith("side:")) return <>{packSideLabel(key.slice("side:".length), say)}</>;
  return <Name>{sentenceCase(actorNamed(key, name, theatre, say))}</Name>;
}

const BAR = { width: 720, height: 140, base: 110 };

/** A bar for each month or day: the minimum solid, what is said beyond it hatched. The table below says the same. */
function OverTime({ tally, say }: { tally: Tally; say: Say }) {
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
      <svg viewBox={`0 0 ${BAR.width} ${BAR.height}`} role="img" aria-label={say("tallies.bars")}>
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
              <title>
                {say("tallies.bar", { when: edtfInWords(key, say), number: cellWords(cell, say) })}
              </title>
              {high > low ? (
                <rect x={x} y={BAR.base - high} width={step * 0.7} height={high - low} fill="url(#beyond)" />
              ) : null}
              <rect class="bar" x={x} y={BAR.base - low} width={step * 0.7} height={low} />
              {bars.length <= 16 ? (
                <text x={x + step * 0.35} y={BAR.base - high - 3} class="bar-label">
                  {cell.low !== null && cell.high === null
                    ? `${say.number(cell.low)}+`
                    : cellWords(cell, say)}
                </text>
              ) : null}
              {bars.length <= 16 || i % Math.ceil(bars.length / 8) === 0 ? (
                <text x={x + step * 0.35} y={BAR.base + 18} class="bar-label">
                  {key.length === 7 ? shortMonth(key, say) : String(Number(key.slice(8)))}
                </text>
              ) : null}
            </g>
          );
        })}
      </svg>
      <figcaption class="small quiet">{say("tallies.bars.caption")}</figcaption>
    </figure>
  );
}

/** `2016-09` as 'Sep 2016'. */
function shortMonth(month: string, say: Say): string {
  const [year, number] = month.split("-") as [string, string];
  return say("date.month", { month: say(`date.short.${Number(number)}` as MessageKey), year });
}

interface Part {
  readonly incident: string;
  readonly title: Wording;
  readonly claims: readonly string[];
  readonly low: number | null;
  readonly high: number | null;
  readonly reason: Wording | null;
}

function Parts(props: { view: View; title: string; parts: readonly Part[]; open: boolean }) {
  const { view, title, parts, open } = props;
  const { say } = view;
  if (parts.length === 0) return null;
  return (
    <details class="parts" open={open}>
      <summary>
        {title} <span class="tabular quiet">{parts.length}</span>
      </summary>
      <ul class="plain spaced">
        {parts.map(({ incident, title: name, claims, low, high, reason }) => (
          <li>
            <a href={incidentHref(incident)}>
              <bdi>{worded(view, name)}</bdi>
            </a>
            :{" "}
            {claims.slice(0, 1).map((claim) => (
              <a class="number" href={claimHref(claim)}>
                {low === null && high === null ? say("tallies.noNumber") : cellWords({ low, high }, say)}
                <span class="visually-hidden">{say("tallies.showWords")}</span>
              </a>
            ))}
            {reason === null ? null : <span class="quiet block">{worded(view, reason)}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
