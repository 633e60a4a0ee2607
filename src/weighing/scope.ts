import type { Claim, PlaceReference } from "../model/claim.ts";
import type { NameMention, Place, Theatre } from "../model/theatre.ts";
import { placeAndParents, placeTitle } from "../theatre/place-tree.ts";
import { fold } from "../theatre/name-tokens.ts";

/** Where a claim is about. Equal keys are one place. */
export interface Scope {
  /** Place id, or `name:` and the folded words where the gazetteer has none. */
  readonly key: string;
  readonly place: string | null;
  readonly name: string;
  /** Several places counted together; absent for one. */
  readonly parts?: readonly Scope[];
}

/** Larger places gather events that have nothing to do with one another. */
const WIDE_KINDS: ReadonlySet<string> = new Set([
  "country",
  "governorate",
  "district",
  "subdistrict",
  "sea",
  "river",
]);
const WIDE_FROM_KM = 15;

/** Of two areas that overlap, a place lies in the one whose middle is this many times nearer. */
const CLEARLY = 1.5;

/** Begins the key of several places counted together. */
const TOGETHER = "together:";

/** Answers questions of containment for one theatre; remembers what it worked out. */
export class Scopes {
  private readonly theatre: Theatre;
  private readonly containing = new Map<string, readonly string[]>();
  private readonly areas: readonly Place[];

  constructor(theatre: Theatre) {
    this.theatre = theatre;
    this.areas = [...theatre.places.values()].filter(
      (place) => place.kind === "area" && !this.isWide(place.id),
    );
  }

  /** The places a claim is about, none inside another: 'Shaar, Aleppo' is Shaar. */
  of(claim: Claim): Scope[] {
    const scopes = claim.where.map((reference) => this.ofReference(reference));
    return scopes.filter(
      (scope, i) =>
        !scopes.some(
          (other, j) =>
            (other.key === scope.key && j < i) || (other.key !== scope.key && this.isInside(other, scope)),
        ),
    );
  }

  ofReference(reference: PlaceReference): Scope {
    if (reference.place !== null) return this.ofPlace(reference.place);
    return { key: `name:${fold(reference.name)}`, place: null, name: reference.name };
  }

  ofPlace(id: string): Scope {
    const place = this.theatre.places.get(id);
    return { key: id, place: id, name: place === undefined ? id : placeTitle(place) };
  }

  /**
   * One scope for several places of one number: they together, inside the smallest place that contains all.
   * The first alone where no place contains all.
   */
  common(scopes: readonly Scope[]): Scope {
    const [first, ...rest] = scopes as [Scope, ...Scope[]];
    if (rest.length === 0 || first.place === null) return first;
    const shared = placeAndParents(first.place, this.theatre.places).find((id) =>
      rest.every(({ place }) => place !== null && placeAndParents(place, this.theatre.places).includes(id)),
    );
    if (shared === undefined) return first;
    const parts = [...scopes].sort((a, b) => (a.key < b.key ? -1 : 1));
    const key = `${TOGETHER}${parts.map((part) => part.key).join("+")}`;
    const around = this.containers(shared);
    this.containing.set(key, this.isWide(shared) ? around : [shared, ...around]);
    return { key, place: shared, name: namesInWords(parts.map(({ name }) => name)), parts };
  }

  /** The places that a key stands for: itself, or those counted together. */
  parts(key: string): string[] {
    return key.startsWith(TOGETHER) ? key.slice(TOGETHER.length).split("+") : [key];
  }

  /** Too large to hold one event: a governorate, a country, a countryside. Unknown names are not. */
  isWide(key: string): boolean {
    const place = this.theatre.places.get(key);
    if (place === undefined) return false;
    return WIDE_KINDS.has(place.kind) || place.precisionKm > WIDE_FROM_KM;
  }

  isInside(inner: Scope, outer: Scope): boolean {
    if (inner.key === outer.key || inner.place === null || outer.place === null) return false;
    if (outer.key.startsWith(TOGETHER))
      return outer.key.slice(TOGETHER.length).split("+").includes(inner.key);
    return (
      this.containers(inner.key).includes(outer.key) ||
      placeAndParents(inner.place, this.theatre.places).includes(outer.place)
    );
  }

  /** Keys of the places, none of them wide, that contain this one; smallest first. */
  containers(key: string): readonly string[] {
    const known = this.containing.get(key);
    if (known !== undefined) return known;
    const place = this.theatre.places.get(key);
    const chain = placeAndParents(key, this.theatre.places).slice(1);
    const around = place === undefined ? [] : this.areasAround(place, chain);
    const containers = [...around, ...chain.filter((id) => !this.isWide(id))];
    this.containing.set(key, containers);
    return containers;
  }

  /**
   * Areas that a place lies in although they are no parents of it: the quarters of 'East Aleppo' lie within
   * its radius. Of areas that overlap, the one whose middle is clearly nearer; where none is, none.
   */
  private areasAround(place: Place, chain: readonly string[]): string[] {
    if (place.kind === "area") return [];
    const reach = this.areas
      .filter((area) => area.id !== place.id && chain.includes(area.parent ?? ""))
      .map((area) => ({ id: area.id, far: kilometres(area, place) / area.precisionKm }))
      .filter(({ far }) => far <= 1)
      .sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1));
    const [first, second] = reach;
    if (first === undefined || (second !== undefined && second.far < first.far * CLEARLY)) return [];
    return [first.id];
  }

  /** How deep a place lies: more than all that contain it. Several places together lie a little higher than one. */
  depth(key: string): number {
    return this.containers(key).length * 2 + Number(!key.startsWith(TOGETHER));
  }

  /**
   * Whether what befell one place may be told of another: they are one, one contains the other and is not too
   * wide, or one is counted together with others.
   */
  touches(key: string, other: string): boolean {
    if (key === other || this.containers(key).includes(other) || this.containers(other).includes(key))
      return true;
    if (other.startsWith(TOGETHER) && this.parts(other).includes(key)) return true;
    if (!key.startsWith(TOGETHER)) return false;
    return this.parts(key).some(
      (part) => !this.isWide(part) && (part === other || this.containers(other).includes(part)),
    );
  }

  /** A part of a city or a country without borders of its own. */
  isArea(key: string): boolean {
    return this.theatre.places.get(key)?.kind === "area";
  }

  /** Whether two places can hold one event: they are one, one lies in the other, or the border is uncertain. */
  mayMeet(a: Scope, b: Scope): boolean {
    if (a.key === b.key || this.isInside(a, b) || this.isInside(b, a)) return true;
    const [placeA, placeB] = [this.theatre.places.get(a.key), this.theatre.places.get(b.key)];
    if (placeA === undefined || placeB === undefined) return false;
    const [area, inner] = placeA.kind === "area" ? [placeA, placeB] : [placeB, placeA];
    return area.kind === "area" && inner.kind !== "area" && kilometres(area, inner) <= area.precisionKm;
  }

  /** Whether a place's middle lies within the radius of another. */
  adjoins(inner: string, outer: string): boolean {
    const [placeA, placeB] = [this.theatre.places.get(inner), this.theatre.places.get(outer)];
    return placeA !== undefined && placeB !== undefined && kilometres(placeA, placeB) <= placeB.precisionKm;
  }

  /** What a printed name stands for near other places; the name alone where it cannot be told. */
  ofName(printed: string, near: readonly string[]): Scope {
    const { id, name } = this.theatre.resolvePlace(printed, { near, typeWord: null });
    return id === null ? { key: `name:${fold(name)}`, place: null, name } : this.ofPlace(id);
  }

  /** Names in a text that can be places. */
  namesIn(text: string): readonly NameMention[] {
    return this.theatre.findNames(text).filter(({ places }) => places.length > 0);
  }
}

/** 'Shaar', 'Shaar and Sukkari', 'Shaar, Sukkari and 3 more places'. */
function namesInWords(names: readonly string[]): string {
  if (names.length <= 3) return names.join(", ").replace(/, ([^,]*)$/, " and $1");
  return `${names.slice(0, 2).join(", ")} and ${names.length - 2} more places`;
}

/** Good to a percent at the size of a city. */
function kilometres(a: Place, b: Place): number {
  const x = (a.lon - b.lon) * Math.cos(((a.lat + b.lat) / 2) * (Math.PI / 180));
  return Math.hypot(x, a.lat - b.lat) * 111.2;
}
