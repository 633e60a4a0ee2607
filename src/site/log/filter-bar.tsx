import { useSay } from "../parts/words.tsx";
import { kindLabelMany, sentenceCase } from "../words/labels.ts";
import { type LogCounts, type LogFilter, SHOWN } from "./filter.ts";

interface FilterBarProps {
  readonly filter: LogFilter;
  readonly counts: LogCounts;
  /** Address of the log by another filter. */
  readonly href: (filter: LogFilter) => string;
}

/** The filters of a log as links, each with how many entries it would show. The address holds all of them. */
export function FilterBar({ filter, counts, href }: FilterBarProps) {
  const say = useSay();
  return (
    <nav class="log-filters" aria-label={say("log.filters")}>
      <p class="switch">
        <span>{say("log.filters.show")}</span>
        {SHOWN.map((show) => (
          <Choice
            href={href({ ...filter, show })}
            chosen={show === filter.show}
            label={say(`log.filters.${show}`)}
            entries={counts.shown[show]}
          />
        ))}
      </p>
      {counts.kinds.length < 2 && filter.kind === null ? null : (
        <p class="switch">
          <span>{say("log.filters.kinds")}</span>
          <Choice
            href={href({ ...filter, kind: null })}
            chosen={filter.kind === null}
            label={say("log.filters.allKinds")}
            entries={counts.anyKind}
          />
          {counts.kinds.map(({ kind, entries }) => (
            <Choice
              href={href({ ...filter, kind })}
              chosen={kind === filter.kind}
              label={sentenceCase(kindLabelMany(kind, say))}
              entries={entries}
            />
          ))}
        </p>
      )}
      {filter.show === "all" ? null : <p class="small quiet">{say(`log.filters.${filter.show}.rule`)}</p>}
    </nav>
  );
}

/** A choice that would show nothing is no link, so that nobody is led to an empty page. */
function Choice(props: { href: string; chosen: boolean; label: string; entries: number }) {
  const say = useSay();
  const { href, chosen, label, entries } = props;
  const words = (
    <>
      {label} <span class="tabular quiet">{say.number(entries)}</span>
    </>
  );
  if (entries === 0 && !chosen) return <span class="no-choice">{words}</span>;
  return (
    <a href={href} aria-current={chosen ? "true" : undefined}>
      {words}
    </a>
  );
}
