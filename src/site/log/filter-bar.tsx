import { KIND_LABELS, sentenceCase } from "../words/labels.ts";
import { type LogCounts, type LogFilter, SHOWN, type Shown } from "./filter.ts";

const SHOWN_LABELS: Readonly<Record<Shown, string>> = {
  all: "All",
  key: "Key events",
  contested: "Contested",
  corrected: "Corrected",
};

/** What each choice means, beside what is shown by it. */
const SHOWN_RULES: Readonly<Record<Shown, string | null>> = {
  all: null,
  key: "Entries that are the first to report an incident of which at least two origins tell, or that make a contested figure wider or deny it. Chosen by rule, not by anybody’s judgement.",
  contested:
    "Entries with a number that another origin contradicts, or with something that is said and denied.",
  corrected: "Entries that read otherwise in an earlier edition of their document. The old words are kept.",
};

interface FilterBarProps {
  readonly filter: LogFilter;
  readonly counts: LogCounts;
  /** Address of the log by another filter. */
  readonly href: (filter: LogFilter) => string;
}

/** The filters of a log as links, each with how many entries it would show. The address holds all of them. */
export function FilterBar({ filter, counts, href }: FilterBarProps) {
  const rule = SHOWN_RULES[filter.show];
  return (
    <nav class="log-filters" aria-label="Filter of the log">
      <p class="switch">
        <span>Show</span>
        {SHOWN.map((show) => (
          <Choice
            href={href({ ...filter, show })}
            chosen={show === filter.show}
            label={SHOWN_LABELS[show]}
            entries={counts.shown[show]}
          />
        ))}
      </p>
      {counts.kinds.length < 2 && filter.kind === null ? null : (
        <p class="switch">
          <span>Kinds</span>
          <Choice
            href={href({ ...filter, kind: null })}
            chosen={filter.kind === null}
            label="All"
            entries={counts.anyKind}
          />
          {counts.kinds.map(({ kind, entries }) => (
            <Choice
              href={href({ ...filter, kind })}
              chosen={kind === filter.kind}
              label={sentenceCase(KIND_LABELS[kind].many)}
              entries={entries}
            />
          ))}
        </p>
      )}
      {rule === null ? null : <p class="small quiet">{rule}</p>}
    </nav>
  );
}

/** A choice that would show nothing is no link, so that nobody is led to an empty page. */
function Choice(props: { href: string; chosen: boolean; label: string; entries: number }) {
  const { href, chosen, label, entries } = props;
  const words = (
    <>
      {label} <span class="tabular quiet">{entries.toLocaleString("en-GB")}</span>
    </>
  );
  if (entries === 0 && !chosen) return <span class="no-choice">{words}</span>;
  return (
    <a href={href} aria-current={chosen ? "true" : undefined}>
      {words}
    </a>
  );
}
