import type { VNode } from "preact";
import type { View } from "../view.ts";
import { InstrumentPage } from "./instrument-page.tsx";
import { AllegationPage, FacilityPage, PeoplePage } from "./other-pages.tsx";
import { TrucePage } from "./truce-page.tsx";

/** The dossier at an address; null where the record has none of this sort and id. */
export function dossierAnswer(view: View, sort: string, id: string): VNode | null {
  const {
    truces = [],
    instruments = [],
    facilities = [],
    people = [],
    allegations = [],
  } = view.snapshot.weighed;
  const find = <T extends { readonly id: string }>(all: readonly T[], make: (one: T) => VNode) => {
    const one = all.find((each) => each.id === id);
    return one === undefined ? null : make(one);
  };
  switch (sort) {
    case "truces":
      return find(truces, (truce) => <TrucePage view={view} truce={truce} />);
    case "instruments":
      return find(instruments, (instrument) => <InstrumentPage view={view} instrument={instrument} />);
    case "facilities":
      return find(facilities, (facility) => <FacilityPage view={view} facility={facility} />);
    case "people":
      return find(people, (thread) => <PeoplePage view={view} thread={thread} />);
    case "allegations":
      return find(allegations, (allegation) => <AllegationPage view={view} allegation={allegation} />);
    default:
      return null;
  }
}
