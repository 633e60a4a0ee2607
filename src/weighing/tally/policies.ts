import { wording } from "../../messages/in-words.ts";
import type { Wording } from "../../model/wording.ts";
import type { Bounds } from "../../model/bounds.ts";
import type { TallyPolicy } from "../../model/tally.ts";
import { type VagueWord, vagueWord } from "../vague-words.ts";

/** Low and high end of one number; null is not known. */
export interface Range {
  readonly low: number | null;
  readonly high: number | null;
}

interface Policy {
  /** The number that a word without a number stands for; null counts it as unknown. */
  vague(word: VagueWord, bounds: Bounds): number | null;
  /** The number out of the values of all origins. */
  choose(values: readonly Range[]): Range;
}

const POLICIES: Readonly<Record<TallyPolicy, Policy>> = {
  bounds_only: {
    vague: () => null,
    choose: widest,
  },
  literal: {
    vague: (_, bounds) => bounds.min,
    choose: widest,
  },
  acled: {
    vague: (word) => ACLED[word],
    choose: (values) => {
      const { low } = widest(values);
      return { low, high: low };
    },
  },
  airwars: {
    vague: () => null,
    choose: widest,
  },
};

const ACLED: Readonly<Record<VagueWord, number | null>> = {
  tens: 10,
  dozens: 12,
  scores: null,
  hundreds: 100,
  thousands: null,
  several: 3,
  few: 3,
  many: 10,
};

export function policyInWords(policy: TallyPolicy): Wording {
  return wording(`weighing.policy.${policy}`);
}

/** One number out of the values that several origins give. Both ends null where none has a number. */
export function chooseRange(values: readonly Bounds[], policy: TallyPolicy): Range {
  const rule = POLICIES[policy];
  const ranges = values.flatMap((bounds): Range[] => {
    const word = vagueWord(bounds);
    if (word !== null) {
      const low = rule.vague(word, bounds);
      return low === null ? [] : [{ low, high: policy === "acled" ? low : null }];
    }
    return bounds.min === null && bounds.max === null ? [] : [{ low: bounds.min, high: bounds.max }];
  });
  return ranges.length === 0 ? { low: null, high: null } : rule.choose(ranges);
}

/** 'Up to 11' says nothing of a minimum: it sets only the upper end. */
function widest(values: readonly Range[]): Range {
  const lows = values.flatMap(({ low }) => (low === null ? [] : [low]));
  const highs = values.map(({ high }) => high);
  return {
    low: lows.length === 0 ? null : Math.min(...lows),
    high: highs.includes(null) ? null : Math.max(...(highs as number[])),
  };
}
