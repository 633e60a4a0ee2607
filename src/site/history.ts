import { knownAt, type Moment } from "../weighing/history/known-at.ts";
import { saidAt } from "../weighing/said.ts";
import type { Steps } from "../weighing/steps.ts";
import type { SiteEdition, SiteRecord } from "./record-source.ts";

/**
 * The record as of an earlier moment of publication: of each document the edition that had been obtained by
 * then (the first where none had), and of that the entries that it dates no later. Custody is what it is now.
 */
export function recordAt(record: SiteRecord, moment: Moment): SiteRecord {
  const { current, superseded } = editionsBy(record, moment);
  return {
    current: knownAt(current, moment),
    superseded: knownAt(superseded, moment),
    custody: record.custody,
  };
}

/** The editions that the record of a moment is made of: equal lists make equal records. */
export function editionsAt(record: SiteRecord, moment: Moment): SiteEdition[] {
  const { current, superseded } = editionsBy(record, moment);
  return [...current, ...superseded];
}

function editionsBy(
  record: SiteRecord,
  moment: Moment,
): { readonly current: SiteEdition[]; readonly superseded: SiteEdition[] } {
  const editions = new Map<string, SiteEdition[]>();
  for (const edition of [...record.superseded, ...record.current]) {
    const list = editions.get(edition.document.id);
    if (list === undefined) editions.set(edition.document.id, [edition]);
    else list.push(edition);
  }
  const current: SiteEdition[] = [];
  const superseded: SiteEdition[] = [];
  for (const list of editions.values()) {
    list.sort((a, b) => a.edition - b.edition);
    const last = list.findLastIndex(({ obtainedAt }) => isObtainedBy(obtainedAt, moment));
    const at = Math.max(0, last);
    current.push(list[at] as SiteEdition);
    superseded.push(...list.slice(0, at));
  }
  return { current, superseded };
}

function isObtainedBy(obtainedAt: string | null, moment: Moment): boolean {
  return obtainedAt !== null && obtainedAt.slice(0, moment.length) <= moment;
}

/** Every time at which something of the current editions was published, each once, earliest first. */
export function* momentsOf(current: readonly SiteEdition[]): Steps<string[]> {
  const moments = new Set<string>();
  for (const { document } of current) {
    yield;
    for (const entry of document.entries) {
      const said = saidAt(document, entry);
      if (said !== null) moments.add(said);
    }
  }
  return [...moments].sort();
}
