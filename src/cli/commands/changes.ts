import { inEnglish } from "../../messages/in-words.ts";
import { knownAt } from "../../weighing/history/known-at.ts";
import { changesBetween } from "../../weighing/history/changes.ts";
import { stateAt, weigh } from "../../weighing/weigh.ts";
import { momentOption } from "../asking.ts";
import { type Command, Misuse } from "../command.ts";
import { THEATRE, theatreOf, withStore } from "../shared-options.ts";

export const changes: Command = {
  name: "changes",
  summary: "Say in words what became known between two moments.",
  operands: "",
  minOperands: 0,
  maxOperands: 0,
  options: [
    { name: "from", value: "MOMENT", help: "the earlier moment, UTC: 2016-11-18 or 2016-11-18T17:45." },
    { name: "to", value: "MOMENT", help: "the later moment; without it everything in the record." },
    THEATRE,
  ],
  examples: [
    {
      line: "daybook changes --from 2016-11-18 --to 2016-11-19",
      does: "What a day of reports added and revised",
    },
  ],
  async run(words, environment) {
    const from = momentOption(words, "from");
    const to = momentOption(words, "to");
    if (from === null) throw new Misuse("--from is missing. Give the earlier moment: --from 2016-11-18.");
    if (to !== null && to < from) throw new Misuse(`--to ${to} lies before --from ${from}.`);
    const theatre = theatreOf(words, environment);
    const { documents } = await withStore(environment, (store) => store.loadRecord());
    const later = to === null ? documents : knownAt(documents, to);
    const after = weigh(later, theatre);
    const dayOfAll = lastDay(after.holdings.flatMap(({ claims }) => claims.map(({ said }) => said ?? "")));
    const found = changesBetween(weigh(knownAt(documents, from), theatre), after, {
      before: (holding) => stateAt(holding, from.slice(0, 10)),
      after: (holding) => stateAt(holding, (to ?? dayOfAll).slice(0, 10)),
    });
    let title = "";
    for (const change of found) {
      const heading = inEnglish(change.title);
      if (heading !== title) environment.out(`${heading}\n`);
      title = heading;
      environment.out(`  ${inEnglish(change.words)}\n`);
    }
    if (found.length === 0) environment.note("Nothing became known between the two.\n");
    return 0;
  },
};

function lastDay(said: readonly string[]): string {
  return said.reduce((a, b) => (a > b ? a : b), "");
}
