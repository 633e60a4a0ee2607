import { worded } from "../words/worded.ts";
import type { VNode } from "preact";
import { placeTitle } from "../../theatre/place-tree.ts";
import type { Place } from "../../model/theatre.ts";
import { mapHref, placeHref, placeLogHref, searchHref } from "../links.ts";
import { baseMap } from "../map/base.ts";
import { ClaimRows } from "../parts/claim-rows.tsx";
import { BesideHolding, Holders, HoldingTable, StateBadge } from "../parts/holding.tsx";
import { PlaceName } from "../parts/inline.tsx";
import { Empty, Layout, PageHead } from "../parts/layout.tsx";
import { PrintedForms } from "../parts/printed-forms.tsx";
import { latestDay } from "../map/map-model.ts";
import { claimsToldFrom } from "../place-record.ts";
import type { View } from "../view.ts";
import { dayInWords } from "../../messages/dates.ts";
import { placeKindLabel, stateLabel } from "../words/labels.ts";
import { placeName, placeTitleIn } from "../words/names.ts";
import { NothingRead } from "./nothing-read.tsx";

/** Places that claims name, most named first, with their state on the last day. */
export function PlacesPage({ view }: { view: View }) {
  const { say, snapshot } = view;
  if (snapshot.documents.length === 0) return <NothingRead view={view} section="/places" />;
  const day = latestDay(snapshot);
  const named = [...snapshot.claimsByPlace]
    .flatMap(([id, claims]) => {
      const place = snapshot.theatre.places.get(id);
      return place === undefined ? [] : [{ place, claims: claims.length }];
    })
    .sort((a, b) => b.claims - a.claims || say.compare(placeName(a.place, say), placeName(b.place, say)));
  return (
    <Layout view={view} title={say("places.title")} section="/places">
      <PageHead
        title={say("places.title")}
        standfirst={say("places.standfirst", { named: named.length, known: snapshot.theatre.places.size })}
      />
      {named.length === 0 ? (
        <Empty title={say("places.empty.title")}>
          <p>
            {say.rich<VNode>("places.empty.words", {
              link: (words) => <a href={searchHref("")}>{words}</a>,
            })}
          </p>
        </Empty>
      ) : (
        <table>
          <caption class="visually-hidden">{say("places.caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{say("places.head.place")}</th>
              <th scope="col" class="wide-only">
                {say("places.head.kind")}
              </th>
              <th scope="col" class="num">
                {say("places.head.claims")}
              </th>
              <th scope="col">
                {day === null
                  ? say("places.head.held")
                  : say("places.head.heldOn", { day: dayInWords(day, say) })}
              </th>
            </tr>
          </thead>
          <tbody>
            {named.slice(0, 300).map(({ place, claims }) => {
              const holding = snapshot.holdingByPlace.get(place.id);
              const state = holding === undefined || day === null ? null : snapshot.stateOn(holding, day);
              return (
                <tr>
                  <th scope="row">
                    <PlaceName view={view} id={place.id} name={place.name} />{" "}
                    <OtherName view={view} place={place} class="quiet wide-only" />
                  </th>
                  <td class="wide-only">{placeKindLabel(place.kind, say)}</td>
                  <td class="num">{say.number(claims)}</td>
                  <td>
                    {state === null || state.state === "blank" ? (
                      <span class="quiet">{stateLabel("blank", say)}</span>
                    ) : (
                      <>
                        <Holders view={view} holders={state.holders} /> <StateBadge state={state.state} />
                      </>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </Layout>
  );
}

/** The name of a place in the other language, where the pack has one: Arabic beside English, English beside Arabic. */
function OtherName({ view: { say }, place, class: style }: { view: View; place: Place; class: string }) {
  if (place.nameAr === null) return null;
  return say.language === "ar" ? (
    <span class={style} lang="en" dir="ltr">
      {place.name}
    </span>
  ) : (
    <span class={style} lang="ar" dir="rtl">
      {place.nameAr}
    </span>
  );
}

/** The places around a place, the nearest first; stops where a pack's parents form a circle. */
function ancestors(place: Place, places: ReadonlyMap<string, Place>): Place[] {
  const found: Place[] = [];
  const seen = new Set([place.id]);
  for (let id = place.parent; id !== null && !seen.has(id); ) {
    seen.add(id);
    const parent = places.get(id);
    if (parent === undefined) break;
    found.push(parent);
    id = parent.parent;
  }
  return found;
}

/** Claims on ground told from a place, and places in it, shown before the rest is left out. */
const MOST_TOLD = 20;
const MOST_PARTS = 12;

/** The places inside a place that claims name, most named first. */
function namedParts({ snapshot, say }: View, place: Place): { part: Place; claims: number }[] {
  const { places } = snapshot.theatre;
  return [...snapshot.claimsByPlace]
    .flatMap(([id, claims]) => {
      const part = places.get(id);
      const inside = part !== undefined && part !== place && ancestors(part, places).includes(place);
      return inside ? [{ part, claims: claims.length }] : [];
    })
    .sort((a, b) => b.claims - a.claims || say.compare(placeName(a.part, say), placeName(b.part, say)));
}

/** One place: names, where it lies, who is said to hold it over time, every claim that names it. */
export function PlacePage({ view, place, page }: { view: View; place: Place; page: number }) {
  const { say, snapshot } = view;
  const claims = snapshot.claimsByPlace.get(place.id) ?? [];
  const holding = snapshot.holdingByPlace.get(place.id);
  const day = latestDay(snapshot);
  const state = holding === undefined || day === null ? null : snapshot.stateOn(holding, day);
  const around = ancestors(place, snapshot.theatre.places);
  const toldFrom = claimsToldFrom(snapshot).get(place.id) ?? [];
  const printed = claims.flatMap(({ claim }) => claim.where.filter((each) => each.place === place.id));
  const parts = namedParts(view, place);
  const inside = (baseMap(snapshot.theatre).parts.get(place.id) ?? []).length;
  return (
    <Layout view={view} title={placeName(place, say)} section="/places">
      <PageHead
        over={
          <>
            {placeKindLabel(place.kind, say)}
            {around.map((parent) => (
              <>
                {" · "}
                <a href={placeHref(parent.id)}>{placeTitleIn(parent, say)}</a>
              </>
            ))}
          </>
        }
        title={
          <>
            {placeName(place, say)} <OtherName view={view} place={place} class="other-name" />
          </>
        }
        standfirst={
          state === null || state.state === "blank" || day === null
            ? holding === undefined || day === null
              ? say("place.nobody")
              : say("place.unsettled", { day: dayInWords(day, say) })
            : say.rich<VNode>("place.heldOn", {
                day: dayInWords(day, say),
                holders: <Holders view={view} holders={state.holders} />,
                state: <StateBadge state={state.state} />,
                reason: state.reason === undefined ? "" : worded(view, state.reason),
                hasLast: state.asOf === undefined ? "no" : "yes",
                last: state.asOf === undefined ? "" : dayInWords(state.asOf, say),
              })
        }
      />
      <div class="with-aside">
        <div>
          <section>
            <h2>{say("place.holding")}</h2>
            {state === null ? null : <BesideHolding view={view} state={state} />}
            {holding === undefined ? (
              <p class="quiet">{say("place.noHolding")}</p>
            ) : (
              <HoldingTable view={view} claims={holding.claims} />
            )}
          </section>
          <section>
            <h2>{say("place.claims", { claims: claims.length })}</h2>
            {claims.length === 0 ? null : (
              <p>
                <a href={placeLogHref(place.id)}>{say("place.log")}</a>
              </p>
            )}
            <ClaimRows claims={claims} page={page} href={(to) => `${placeHref(place.id)}?page=${to}`} />
          </section>
          {toldFrom.length === 0 ? null : (
            <section>
              <h2>{say("place.toldFrom", { claims: toldFrom.length })}</h2>
              <p class="quiet">{say("place.toldFrom.words")}</p>
              <ClaimRows claims={toldFrom.slice(0, MOST_TOLD)} page={1} href={() => placeHref(place.id)} />
            </section>
          )}
        </div>
        <aside class="aside" aria-label={say("place.about")}>
          <h2>{say("place.heading")}</h2>
          <dl class="fields">
            <dt>{say("place.position")}</dt>
            <dd class="tabular">
              {say.rich<VNode>("place.position.words", {
                position: <bdi dir="ltr">{`${place.lat.toFixed(4)}, ${place.lon.toFixed(4)}`}</bdi>,
                km: say.number(place.precisionKm),
              })}
            </dd>
            <dt>{say("place.onMap")}</dt>
            <dd>
              {say.rich<VNode>("place.onMap.words", {
                parts: inside,
                link: (words) => <a href={mapHref({ date: day, area: place.id })}>{words}</a>,
                quiet: (words) => <span class="quiet">{words}</span>,
              })}
            </dd>
            {place.aliases.length === 0 ? null : (
              <>
                <dt>{say("place.alsoWritten")}</dt>
                <dd>
                  {place.aliases.map((alias, i) => (
                    <>
                      {i > 0 ? say("list.comma") : ""}
                      <bdi>{alias}</bdi>
                    </>
                  ))}
                </dd>
              </>
            )}
            <dt>{say("place.printedAs")}</dt>
            <dd>
              <PrintedForms printed={printed} />
            </dd>
            {parts.length === 0 ? null : (
              <>
                <dt>{say("place.parts")}</dt>
                <dd>
                  <ul class="plain">
                    {parts.slice(0, MOST_PARTS).map(({ part, claims: number }) => (
                      <li>
                        <PlaceName view={view} id={part.id} name={placeTitle(part)} />{" "}
                        <span class="quiet tabular">{say.number(number)}</span>
                      </li>
                    ))}
                  </ul>
                  {parts.length <= MOST_PARTS ? null : (
                    <p class="quiet">{say("place.parts.more", { more: parts.length - MOST_PARTS })}</p>
                  )}
                </dd>
              </>
            )}
            <dt>{say("place.knownFrom")}</dt>
            <dd>
              <bdi>{place.source.split(";").join(", ")}</bdi> <bdi class="quiet">({place.id})</bdi>
            </dd>
          </dl>
        </aside>
      </div>
    </Layout>
  );
}
