import { worded } from "../words/worded.ts";
import type { VNode } from "preact";
import type { Say } from "../../messages/say.ts";
import type { Figure, FigureValue } from "../../model/record.ts";
import { claimHref, figureHref } from "../links.ts";
import type { View } from "../view.ts";
import { boundsWords } from "../../messages/bounds.ts";
import { figureWords, voiceWords } from "../words/claim-words.ts";
import { sentenceCase } from "../words/labels.ts";
import { apart } from "../../messages/shown.ts";
import { OriginName } from "./origin-name.tsx";
import { FigureSteps } from "./figure-steps.tsx";
import { Covered } from "./sensitive.tsx";
import { Name, Quoted, shown, SourceText } from "./source-text.tsx";
import { Said } from "./times.tsx";
import { useSay } from "./words.tsx";

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

/** A number that another stands in place of, or that its origin took back, is struck through. */
function stateOf({ denied, superseded, retractedBy }: FigureValue): "denied" | "superseded" | "live" {
  if (denied) return "denied";
  return superseded || retractedBy !== undefined ? "superseded" : "live";
}

/** One row of the range plot: a dot for an exact number, a bar for a range, an open bar where one bound is open. */
function RangePlot({ value, scale }: { value: FigureValue; scale: Scale }) {
  const x = (number: number) => PAD + ((number - scale.from) / (scale.to - scale.from)) * (WIDTH - 2 * PAD);
  const { min, max, approximate } = value.bounds;
  const kind = stateOf(value);
  const say = useSay();
  if (min === null && max === null) return <span class="quiet">{say("figure.noNumber")}</span>;
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

/** '26 to 32', '26 or more': the widest bounds over the live values. */
export function spread(figure: Pick<Figure, "min" | "max">, say: Say): string | null {
  const { min, max } = figure;
  if (min === null && max === null) return null;
  return boundsWords({ min, max, text: "" }, say);
}

/** 'Children killed', for headings and lists. */
export function figureTitle(figure: Figure, say: Say): string {
  return sentenceCase(figureWords(figure, say));
}

export function originCount(figure: Figure): number {
  return new Set(figure.values.map(({ origin }) => origin.key)).size;
}

/** One origin's values of a figure: those that stand first, then what they superseded. */
interface OriginGroup {
  readonly key: string;
  /** Without repeats of a value. */
  readonly values: readonly FigureValue[];
  /** Repeats, by the claim that they repeat. */
  readonly repeats: ReadonlyMap<string, readonly FigureValue[]>;
  /** Outlets that carry the origin's words, in the order of the values. */
  readonly outlets: readonly string[];
}

/** The values of a figure by origin, in the order in which the origins first spoke. */
function byOrigin(view: View, figure: Figure): OriginGroup[] {
  const groups = new Map<string, FigureValue[]>();
  for (const value of figure.values) {
    const group = groups.get(value.origin.key);
    if (group) group.push(value);
    else groups.set(value.origin.key, [value]);
  }
  return [...groups].map(([key, all]) => {
    const repeats = new Map<string, FigureValue[]>();
    for (const value of all) {
      if (value.repeats === undefined) continue;
      repeats.set(value.repeats, [...(repeats.get(value.repeats) ?? []), value]);
    }
    const values = all.filter((value) => value.repeats === undefined);
    return {
      key,
      values: [
        ...values.filter((value) => stateOf(value) !== "superseded"),
        ...values.filter((value) => stateOf(value) === "superseded"),
      ],
      repeats,
      outlets: [...new Set(all.flatMap((value) => outletOf(view, value) ?? []))],
    };
  });
}

function outletOf(view: View, value: FigureValue): string | null {
  return view.snapshot.claims.get(value.claim)?.edition.document.publisher ?? null;
}

interface FigureTableProps {
  readonly view: View;
  readonly figure: Figure;
  /** Whether the title is a link to the figure under its incident. */
  readonly linked?: boolean;
  /** Level of its title among the page's headings. */
  readonly heading?: "h2" | "h3";
  /** In a narrow column: only what stands, without times and scope. */
  readonly brief?: boolean;
  /** Address of the page without one more origin, by its key; absent where no origin can be left out. */
  readonly leaveOut?: (origin: string) => string;
}

/** Every origin's value of one figure side by side; each number is a link to the words it was read from. */
export function FigureTable({
  view,
  figure,
  linked = false,
  brief = false,
  heading: Heading = "h3",
  leaveOut,
}: FigureTableProps) {
  const { say } = view;
  const scale = scaleOf(figure);
  const range = spread(figure, say);
  const groups = byOrigin(view, figure);
  const outlets = new Set(groups.flatMap((group) => group.outlets));
  const title = figureTitle(figure, say);
  const incident = view.snapshot.incidentById.get(figure.incident);
  const whole = incident?.figures.find(({ id }) => id === figure.partOf);
  const differ = figure.values.some(({ differs }) => differs.length > 0);
  return (
    <section class="figure" id={encodeURIComponent(figure.id)} aria-label={title}>
      <Heading class="figure-title">
        {linked ? <a href={figureHref(figure.incident, figure.id)}>{title}</a> : title}
        {range === null ? null : <span class="figure-range tabular">{range}</span>}
        {figure.contested ? <span class="badge contested">{say("badge.contested")}</span> : null}
      </Heading>
      <p class="quiet">
        {say(outlets.size > groups.length ? "figure.outlets" : "figure.origins", {
          outlets: outlets.size,
          origins: groups.length,
          contested: !figure.contested ? "no" : (figure.denials ?? []).length > 0 ? "denied" : "numbers",
          scope: figure.scope === undefined ? "_" : worded(view, figure.scope),
          whole: whole === undefined ? "_" : figureWords(whole, say),
        })}
      </p>
      <table class={brief ? "figure-table brief" : "figure-table"}>
        <caption class="visually-hidden">{say("figure.caption", { title })}</caption>
        <thead>
          <tr>
            <th scope="col">{say("figure.origin")}</th>
            <th scope="col">{say("figure.value")}</th>
            <th scope="col">
              <ScaleEnds scale={scale} spoken="figure.plot" />
            </th>
            <th scope="col">{say("figure.said")}</th>
            {differ ? <th scope="col">{say("figure.differs")}</th> : null}
          </tr>
        </thead>
        {groups
          .filter((group) => !brief || group.values.some(standsFirst))
          .map((group) => (
            <tbody>
              {group.values
                .filter((value) => !brief || standsFirst(value))
                .map((value, i) => (
                  <FigureRow
                    {...{ view, group, value, scale, differ }}
                    first={i === 0}
                    leaveOut={groups.length > 1 ? leaveOut : undefined}
                  />
                ))}
            </tbody>
          ))}
      </table>
      <p class="scale-below" aria-hidden="true">
        <ScaleEnds scale={scale} spoken="figure.scale" />
      </p>
      {brief ? null : <FigureSteps view={view} figure={figure} />}
      {brief ? null : <Denials view={view} figure={figure} />}
    </section>
  );
}

/** What a narrow column shows: live values of the figure's own scope that are no reader's and no part. */
function standsFirst({ superseded, retractedBy, reader, part, differs, bounds }: FigureValue): boolean {
  const numbered = bounds.min !== null || bounds.max !== null;
  return numbered && !superseded && retractedBy === undefined && !reader && !part && differs.length === 0;
}

/** Denials of the figure that give no number of their own, with their words. */
function Denials({ view, figure }: { view: View; figure: Figure }) {
  const { say } = view;
  const rows = new Set(figure.values.map(({ claim }) => claim));
  const denials = (figure.denials ?? []).filter((id) => !rows.has(id));
  const placed = denials.flatMap((id) => view.snapshot.claims.get(id) ?? []);
  if (placed.length === 0) return null;
  return (
    <ul class="plain denials">
      {placed.map(({ claim, edition }) => (
        <li>
          <span class="badge denied">{say("badge.denied")}</span>{" "}
          {say.rich<VNode>("figure.denial", {
            voice: voiceWords(claim, edition.document.publisher, say, view.snapshot.theatre),
            words: () => (
              <Covered document={edition.document} index={claim.entry}>
                <a href={claimHref(claim.id)}>
                  <SourceText document={edition.document}>{shown(claim.quote)}</SourceText>
                </a>
              </Covered>
            ),
          })}
        </li>
      ))}
    </ul>
  );
}

/** The ends of a scale; heard as one sentence. */
function ScaleEnds({ scale, spoken }: { scale: Scale; spoken: "figure.plot" | "figure.scale" }) {
  const say = useSay();
  const [from, to] = [say.number(scale.from), say.number(scale.to)];
  return (
    <>
      <span class="visually-hidden">{say(spoken, { from, to })}</span>
      <span class="scale-ends tabular" aria-hidden="true">
        <span>{from}</span>
        <span>{to}</span>
      </span>
    </>
  );
}

/** The number, or the words in which there is none, as the source puts them. */
function Number({ value }: { value: FigureValue }) {
  const { bounds } = value;
  const say = useSay();
  if (bounds.min === null && bounds.max === null) return <Quoted class="wordy">{bounds.text}</Quoted>;
  return stateOf(value) === "superseded" ? (
    <s>{boundsWords(bounds, say)}</s>
  ) : (
    <>{boundsWords(bounds, say)}</>
  );
}

/** One value; the first of its origin names the origin and who carries it. */
function FigureRow(props: {
  view: View;
  group: OriginGroup;
  value: FigureValue;
  scale: Scale;
  first: boolean;
  /** Whether any value of the figure differs in scope: else the column is left out. */
  differ: boolean;
  leaveOut: FigureTableProps["leaveOut"] | undefined;
}) {
  const { view, group, value, scale, first, differ, leaveOut } = props;
  const { say } = view;
  const outlet = outletOf(view, value);
  const repeats = group.repeats.get(value.claim) ?? [];
  return (
    <tr data-state={stateOf(value)}>
      <th scope="row">
        <span class={first ? undefined : "visually-hidden"}>
          <OriginName view={view} origin={value.origin} />
        </span>
        {outlet === null || outlet === value.origin.name ? null : (
          <span class="carried">{say.rich<VNode>("figure.in", { outlet: () => <Name>{outlet}</Name> })}</span>
        )}
        {repeats.map((repeat) => (
          <span class="carried">
            {say.rich<VNode>("figure.again", {
              outlet: () => (
                <a href={claimHref(repeat.claim)}>
                  <bdi>{shown(outletOf(view, repeat) ?? say("figure.anotherDocument"))}</bdi>
                </a>
              ),
            })}
          </span>
        ))}
        {first && group.outlets.length > 1 ? (
          <span class="carried">{say("figure.oneOrigin", { outlets: group.outlets.length })}</span>
        ) : null}
        {first && leaveOut !== undefined ? (
          <a class="leave-out" href={leaveOut(group.key)}>
            {say.rich<VNode>("figure.leaveOut", {
              hidden: (words) => <span class="visually-hidden">{words}</span>,
              origin: apart(value.origin.name, say),
            })}
          </a>
        ) : null}
      </th>
      <td class="value">
        <a class="number" href={claimHref(value.claim)}>
          <Number value={value} />
          <span class="visually-hidden">{say("words.show")}</span>
        </a>
        {value.denied ? <span class="badge denied">{say("badge.denied")}</span> : null}
        {value.superseded ? <span class="badge">{say("badge.superseded")}</span> : null}
        {value.retractedBy === undefined ? null : (
          <a class="badge" href={claimHref(value.retractedBy)}>
            {say("badge.takenBack")}
          </a>
        )}
        {value.part ? <span class="badge">{say("badge.part")}</span> : null}
        {value.reader ? <span class="badge">{say("badge.reader")}</span> : null}
      </td>
      <td class="plot">
        <RangePlot value={value} scale={scale} />
      </td>
      <td class="said">
        {value.said === null ? <span class="quiet">{say("figure.noTime")}</span> : <Said said={value.said} />}
      </td>
      {differ ? (
        <td class="differs">{value.differs.map((one) => worded(view, one)).join(say("list.semicolon"))}</td>
      ) : null}
    </tr>
  );
}
