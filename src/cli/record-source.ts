import type { RecordSource, SiteEdition } from "../site/record-source.ts";
import type { StoredDocument, Store } from "../store/store.ts";

function editionOf({ document, claims, edition, obtainedAt }: StoredDocument): SiteEdition {
  return { document, claims, edition, obtainedAt };
}

/** The store as the pages see it. */
export function recordSource(store: Store): RecordSource {
  return {
    revision: () => store.revision(),
    async load() {
      const current: SiteEdition[] = [];
      const superseded: SiteEdition[] = [];
      for await (const stored of store.eachDocument())
        (stored.current ? current : superseded).push(editionOf(stored));
      const custody = [];
      for (let from = 1; ; ) {
        const rows = await store.custodyLog({ from, limit: 1000 });
        custody.push(...rows);
        if (rows.length < 1000) break;
        from += rows.length;
      }
      return { current, superseded, custody };
    },
    captureBytes: (sha256) => store.captureBytes(sha256),
  };
}
