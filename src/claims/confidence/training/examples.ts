import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "../../../language/analyse.ts";
import type { DocumentMetadata } from "../../../model/document.ts";
import type { Theatre } from "../../../model/theatre.ts";
import { claimLine } from "../../../publish/claim-lines.ts";
import { readCapture } from "../../../reading/read-capture.ts";
import { readClaims } from "../../extract-claims.ts";
import { SILENT } from "../../proposal.ts";
import { viewSentences } from "../../view/sentence-view.ts";
import {
  claimEvidence,
  type Evidence,
  fieldEvidence,
  filledFields,
  type Group,
  GROUP_OF_FIELD,
  type Judged,
} from "../evidence.ts";
import type { ClaimRow } from "./claim-row.ts";
import { align, isPresupposed, nameBookOf, readReferencePages, type ReferencePage } from "./reference.ts";

/** One thing that was read, and whether it is right. */
export interface Example {
  readonly group: Group;
  /** The page it stands on: what is fitted on other pages is measured on this one. */
  readonly page: string;
  readonly evidence: Evidence;
  readonly right: boolean;
  /** The rule that made the claim. */
  readonly rule: string;
}

/** The claims of one page, read as the engine reads them, with the marked ones. */
export interface ReadPage {
  readonly page: ReferencePage;
  readonly judged: readonly Judged[];
  readonly rows: readonly ClaimRow[];
}

/** Reads every page folder. */
export function readPages(folder: string, theatre: Theatre): ReadPage[] {
  return readReferencePages(folder).map((page) => {
    const bytes = readFileSync(join(folder, page.name, "text.txt"));
    const metadata = JSON.parse(
      readFileSync(join(folder, page.name, "document.json"), "utf8"),
    ) as DocumentMetadata;
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const capture = { sha256, bytes, address: `${page.name}/text.txt`, mediaType: "text/plain" };
    const judged: Judged[] = [];
    const rows: ClaimRow[] = [];
    for (const document of readCapture(capture, metadata).documents) {
      if (document.state === "unread") continue;
      const analysis = analyse(document, theatre);
      const context = { document, analysis, theatre, views: viewSentences(document, analysis) };
      const { claims, drafts } = readClaims(context, SILENT);
      claims.forEach((claim, i) => {
        judged.push({ claim, draft: drafts[i] as Judged["draft"] });
        rows.push(claimLine(claim, document) as unknown as ClaimRow);
      });
    }
    return { page, judged, rows };
  });
}

/** Slots by which a field is compared; the field itself unless said. */
const SLOTS: Readonly<Record<string, readonly string[]>> = {
  attribution: ["origin", "stance"],
  count: ["count.min", "count.max"],
};

/**
 * The examples that pages give: each claim that counts, right where it was set beside a marked one; of those each
 * filled field, right where it says what the marked one says.
 */
export function examplesOf(pages: readonly ReadPage[], theatre: Theatre): Example[] {
  const names = nameBookOf(theatre);
  return pages.flatMap(({ page, judged, rows }) => {
    const { counted, pairs, readFacts, markedFacts } = align(page, rows, names);
    return counted.flatMap((i): Example[] => {
      const one = judged[i] as Judged;
      const base = { page: page.name, rule: one.claim.rules[0] ?? "" };
      const pair = pairs.find(({ read }) => read === i);
      const whole: Example = {
        ...base,
        group: "claim",
        evidence: claimEvidence(one, judged),
        right: pair !== undefined,
      };
      // Of what words merely presuppose the reader's fields were never compared.
      if (pair === undefined || isPresupposed(page.claims[pair.marked] as ClaimRow)) return [whole];
      const fields = filledFields(one.claim).map((field): Example => {
        const slots = SLOTS[field] ?? [field];
        const right = slots.every((slot) => readFacts[i]?.at(slot) === markedFacts[pair.marked]?.at(slot));
        return {
          ...base,
          group: GROUP_OF_FIELD[field] as Group,
          evidence: fieldEvidence(one, field),
          right,
        };
      });
      return [whole, ...fields];
    });
  });
}
