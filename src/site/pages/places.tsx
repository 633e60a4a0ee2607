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
import { dayInWords } from "../words/dates.ts";
import { count, idInWords } from "../words/labels.ts";
import { NothingRead } from "./nothing-read.tsx";

/** Places that claims name, most named first, with their state on the last day. */
export function PlacesPage({ view }: { view: View }) {
  const { snapshot } = view;
  if (snapshot.documents.length === 0) return <NothingRead view={view} section="/places" />;
  const day = latestDay(snapshot);
  const named = [...snapshot.claimsByPlace]
    .flatMap(([id, claims]) => {
      const place = snapshot.theatre.places.get(id);
      return place === undefined ? [] : [{ place, claims: claims.length }];
    })
    .sort((a, b) => b.claims - a.claims || a.place.name.localeCompare(b.place.name));
  return (
    <Layout view={view} title="Places" section="/places">
      <PageHead
        title="Places"
        standfirst={`${count(named.length, "place")} named by claims, of ${snapshot.theatre.places.size.toLocaleString("en-GB")} that the theatre pack knows.`}
      />
      {named.length === 0 ? (
        <Empty title="No place named">
          <p>
            No claim of the record names a place that the pack knows. <a href={searchHref("")}>Search</a>{" "}
            finds places of the pack.
          </p>
        </Empty>
      ) : (
        <table>
          <caption class="visually-hidden">Places that claims name</caption>
          <thead>
            <tr>
              <th scope="col">Place</th>
              <th scope="col" class="wide-only">
                Kind
              </th>
              <th scope="col" class="num">
                Claims
              </th>
              <th scope="col">{day === null ? "Held" : `Held on ${dayInWords(day)}`}</th>
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
                    {place.nameAr === null ? null : (
                      <span class="quiet wide-only" lang="ar" dir="rtl">
                        {place.nameAr}
                      </span>
                    )}
                  </th>
                  <td class="wide-only">{idInWords(place.kind)}</td>
                  <td class="num">{claims}</td>
                  <td>
                    {state === null || state.state === "blank" ? (
                      <span class="quiet">blank</span>
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
function namedParts({ snapshot }: View, place: Place): { part: Place; claims: number }[] {
  const { places } = snapshot.theatre;
  return [...snapshot.claimsByPlace]
    .flatMap(([id, claims]) => {
      const part = places.get(id);
      const inside = part !== undefined && part !== place && ancestors(part, places).includes(place);
      return inside ? [{ part, claims: claims.length }] : [];
    })
    .sort((a, b) => b.claims - a.claims || a.part.name.localeCompare(b.part.name));
}

/** One place: names, where it lies, who is said to hold it over time, every claim that names it. */
export function PlacePage({ view, place, page }: { view: View; place: Place; page: number }) {
  const { snapshot } = view;
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
    <Layout view={view} title={place.name} section="/places">
      <PageHead
        over={
          <>
            {idInWords(place.kind)}
            {around.map((parent) => (
              <>
                {" · "}
                <a href={placeHref(parent.id)}>{placeTitle(parent)}</a>
              </>
            ))}
          </>
        }
        title={
          <>
            {place.name}{" "}
            {place.nameAr === null ? null : (
              <span class="name-ar" lang="ar" dir="rtl">
                {place.nameAr}
              </span>
            )}
          </>
        }
        standfirst={
          state === null || state.state === "blank" || day === null ? (
            holding === undefined || day === null ? (
              "Nobody in the record has said who holds it."
            ) : (
              `What is said of who holds it does not settle ${dayInWords(day)}.`
            )
          ) : (
            <>
              On {dayInWords(day)}: <Holders view={view} holders={state.holders} />{" "}
              <StateBadge state={state.state} /> {state.reason ?? ""}
              {state.asOf === undefined ? "" : `, last said of ${dayInWords(state.asOf)}`}.
            </>
          )
        }
      />
      <div class="with-aside">
        <div>
          <section>
            <h2>Who is said to hold it, over time</h2>
            {state === null ? null : <BesideHolding view={view} state={state} />}
            {holding === undefined ? (
              <p class="quiet">No claim says who holds, gained or lost it.</p>
            ) : (
              <HoldingTable view={view} claims={holding.claims} />
            )}
          </section>
          <section>
            <h2>{count(claims.length, "claim")} that name it</h2>
            {claims.length === 0 ? null : (
              <p>
                <a href={placeLogHref(place.id)}>The log of this place</a>
              </p>
            )}
            <ClaimRows claims={claims} page={page} href={(to) => `${placeHref(place.id)}?page=${to}`} />
          </section>
          {toldFrom.length === 0 ? null : (
            <section>
              <h2>{count(toldFrom.length, "claim")} on ground told from it</h2>
              <p class="quiet">
                Near enough to be told by its name (‘20 km north of it’, ‘the road to it’), but not in it.
              </p>
              <ClaimRows claims={toldFrom.slice(0, MOST_TOLD)} page={1} href={() => placeHref(place.id)} />
            </section>
          )}
        </div>
        <aside class="aside" aria-label="About the place">
          <h2>The place</h2>
          <dl class="fields">
            <dt>Position</dt>
            <dd class="tabular">
              {place.lat.toFixed(4)}, {place.lon.toFixed(4)}, within {place.precisionKm} km
            </dd>
            <dt>On the map</dt>
            <dd>
              <a href={mapHref({ date: day, area: place.id })}>Show</a>
              {inside > 0 ? <span class="quiet"> with {count(inside, "part")} outlined</span> : null}
            </dd>
            {place.aliases.length === 0 ? null : (
              <>
                <dt>Also written</dt>
                <dd>
                  {place.aliases.map((alias, i) => (
                    <>
                      {i > 0 ? ", " : ""}
                      <bdi>{alias}</bdi>
                    </>
                  ))}
                </dd>
              </>
            )}
            <dt>Printed in the record as</dt>
            <dd>
              <PrintedForms printed={printed} />
            </dd>
            {parts.length === 0 ? null : (
              <>
                <dt>Places in it that claims name</dt>
                <dd>
                  <ul class="plain">
                    {parts.slice(0, MOST_PARTS).map(({ part, claims: number }) => (
                      <li>
                        <PlaceName view={view} id={part.id} name={placeTitle(part)} />{" "}
                        <span class="quiet tabular">{number}</span>
                      </li>
                    ))}
                  </ul>
                  {parts.length <= MOST_PARTS ? null : (
                    <p class="quiet">and {parts.length - MOST_PARTS} more</p>
                  )}
                </dd>
              </>
            )}
            <dt>Known from</dt>
            <dd>
              {place.source.split(";").join(", ")} <span class="quiet">({place.id})</span>
            </dd>
          </dl>
        </aside>
      </div>
    </Layout>
  );
}
