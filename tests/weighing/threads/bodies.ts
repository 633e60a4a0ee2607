import type { Arms, ClaimBody, Diplomacy, Truce } from "../../../src/model/claim.ts";
import type { Threads } from "../../../src/model/threads.ts";
import type { ReadDocument } from "../../../src/model/record.ts";
import { rootVoices } from "../../../src/weighing/ledger/voices.ts";
import type { RootVoice } from "../../../src/weighing/origins.ts";
import { saidAt } from "../../../src/weighing/said.ts";
import type { VoicedClaim } from "../../../src/weighing/subject.ts";
import { threadsOf } from "../../../src/weighing/threads/threads.ts";
import { readPage, type Saying, theatre } from "../claim-book.ts";

export const ALEPPO = "C1007";
export const EAST_ALEPPO = "aleppo-east";
export const SHAAR = "N0156";

export const ACTORS = {
  "Syrian army": "syrian-arab-army",
  "Syrian government": "syria",
  rebels: "syrian-rebels",
  Russia: "russia",
  France: "france",
  China: "china",
  Egypt: "egypt",
  JFS: "jabhat-fatah-al-sham",
};

export function truce(status: Truce["status"], more: Partial<Truce> = {}): ClaimBody {
  return {
    kind: "truce",
    truce: {
      type: "ceasefire",
      status,
      by: [],
      parties: [],
      start: null,
      end: null,
      breaches: null,
      ...more,
    },
  };
}

export function diplomacy(
  act: string,
  by: readonly string[],
  about: string | null,
  to: readonly string[] = [],
): ClaimBody {
  const diplomacy: Diplomacy = { act, by, to, about };
  return { kind: "diplomacy", diplomacy };
}

export function arms(status: Arms["status"], more: Partial<Arms> = {}): ClaimBody {
  return { kind: "arms", arms: { status, what: null, from: [], to: [], count: null, ...more } };
}

/** One saying each by a paper of its own, published on the day given (else that of the saying). */
export function threads(...sayings: (Saying & { readonly said?: string })[]): Threads {
  const read = sayings.map(({ said, ...saying }, i) =>
    readPage({
      id: `p${i}`,
      publisher: `Paper ${i}`,
      published: said ?? saying.when?.slice(0, 10) ?? "2016-11-20",
      entries: [{ sayings: [{ actors: ACTORS, ...saying }] }],
    }),
  );
  return threadsOf(voiced(read), theatre);
}

export function voiced(read: readonly ReadDocument[]): VoicedClaim[] {
  const voices = rootVoices(read, theatre);
  return read.flatMap(({ document, claims }) =>
    claims.map((claim) => ({
      claim,
      document,
      voice: voices.get(claim.id) as RootVoice,
      said: saidAt(document, document.entries[claim.entry]),
    })),
  );
}
