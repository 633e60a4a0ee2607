import { type SideClass, SIDES } from "../words/sides.ts";
import type { Dress } from "./dress.ts";
import type { Look, SpotHolding } from "./spots.ts";

/** What fills the outline of a place: agreed is a plain tint, conceded a dotting, claimed a hatching, disputed two stripes. */
export function fillOf(
  { look, sides }: Pick<SpotHolding, "look" | "sides">,
  prefix = "",
): string | undefined {
  const first = sides[0] ?? "other";
  if (look === "claimed") return `url(#${prefix}hatch-${first})`;
  if (look === "conceded") return `url(#${prefix}dots-${first})`;
  if (look === "disputed") return `url(#${prefix}dispute-${first}-${sides[1] ?? "other"})`;
  return undefined;
}

interface PatternProps {
  readonly holdings: readonly Pick<SpotHolding, "look" | "sides">[];
  readonly dress: Dress;
  /** Begins the patterns' ids: two drawings of a page must not share theirs, since one may be hidden. */
  readonly prefix?: string;
}

/** The hatchings, dottings and stripings that the holdings need, each once. */
export function Patterns({ holdings, dress, prefix = "" }: PatternProps) {
  const sidesOf = (look: Look) =>
    new Set(holdings.filter((one) => one.look === look).map(({ sides }) => sides[0] ?? "other"));
  const striped = new Map<string, readonly [SideClass, SideClass]>();
  for (const { look, sides } of holdings) {
    const [first = "other", second = "other"] = sides;
    if (look === "disputed") striped.set(`${first}-${second}`, [first, second]);
  }
  return (
    <defs>
      {[...sidesOf("claimed")].map((side) => (
        <pattern
          id={`${prefix}hatch-${side}`}
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform={`rotate(${SIDES.indexOf(side) * 30})`}
        >
          <rect {...dress("pattern-ground", side)} width="7" height="7" />
          <rect {...dress("pattern-line", side)} width="2" height="7" />
        </pattern>
      ))}
      {[...sidesOf("conceded")].map((side) => (
        <pattern id={`${prefix}dots-${side}`} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect {...dress("pattern-dotted", side)} width="8" height="8" />
          <circle {...dress("pattern-dot", side)} cx="4" cy="4" r="1.6" />
        </pattern>
      ))}
      {[...striped].map(([name, [one, other]]) => (
        <pattern
          id={`${prefix}dispute-${name}`}
          width="12"
          height="12"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect {...dress("pattern-half", one)} width="6" height="12" />
          <rect {...dress("pattern-half", other)} x="6" width="6" height="12" />
        </pattern>
      ))}
    </defs>
  );
}
