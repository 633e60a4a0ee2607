import type { Origin } from "../../model/record.ts";
import { sourceHref } from "../links.ts";
import { sourcesOf } from "../search/origin-of.ts";
import type { View } from "../view.ts";
import { ActorName } from "./inline.tsx";
import { Name } from "./source-text.tsx";

/** An origin by name: a link to the actor of the theatre that it is, else to what it said here. */
export function OriginName({ view, origin }: { view: View; origin: Origin }) {
  const { key, name, actor } = origin;
  if (actor !== null && view.snapshot.theatre.actors.has(actor))
    return <ActorName view={view} id={actor} name={name} />;
  return sourcesOf(view.snapshot).has(key) ? (
    <a href={sourceHref(key)}>
      <Name>{name}</Name>
    </a>
  ) : (
    <Name>{name}</Name>
  );
}
