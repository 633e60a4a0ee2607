import { changed, goes } from "./address.ts";

/** Longitude and latitude. */
export type Point = readonly [number, number];

interface Shown {
  panTo(point: Point): void;
  /** Marks the chosen place on the map; null for none. */
  mark(point: Point | null): void;
}

export interface List {
  /** After the list was drawn anew or the map moved. `isInView` is null where only the server's drawing stands. */
  refresh(isInView: ((point: Point) => boolean) | null): void;
  /** Chooses a place by its id and goes to its line. */
  choose(spot: string): void;
  /** To the chosen line, else the first. */
  focus(): void;
}

/** The list that is the map's equal: the chosen line is the chosen mark, and lines are those in view. */
export function followList(shown: Shown): List {
  let inView: ((point: Point) => boolean) | null = null;
  const items = () => [...document.querySelectorAll<HTMLElement>("#map-items > .map-item")];
  const visible = () => items().filter((item) => !item.hidden);
  const nameOf = (item: HTMLElement | undefined) =>
    item?.querySelector<HTMLElement>(".map-item-name") ?? null;
  const pointOf = ({ dataset }: HTMLElement): Point => [Number(dataset["lon"]), Number(dataset["lat"])];

  function setChosen(item: HTMLElement): void {
    for (const each of items()) {
      each.classList.toggle("chosen", each === item);
      if (each === item) nameOf(each)?.setAttribute("aria-current", "true");
      else nameOf(each)?.removeAttribute("aria-current");
    }
    shown.mark(pointOf(item));
    goes(changed({ chosen: item.dataset["spot"] ?? null }));
  }

  function filter(): void {
    const onlyView = document.getElementById("map-items")?.dataset["list"] !== "all";
    let number = 0;
    let exact = 0;
    for (const item of items()) {
      const seen = inView === null || inView(pointOf(item));
      if (seen) number++;
      if (seen && item.dataset["exact"] !== undefined) exact++;
      item.hidden = onlyView && !seen && !item.classList.contains("chosen");
    }
    const said = document.getElementById("in-view");
    if (said !== null) said.textContent = String(number);
    document.getElementById("map-coarse")?.toggleAttribute("hidden", number === 0 || exact > 0);
    document.getElementById("none-in-view")?.toggleAttribute("hidden", !onlyView || number > 0);
  }

  document.addEventListener("focusin", (event) => {
    const item = event.target instanceof Element ? event.target.closest<HTMLElement>(".map-item") : null;
    if (item === null || item.classList.contains("chosen") || event.target !== nameOf(item)) return;
    setChosen(item);
    shown.panTo(pointOf(item));
  });

  document.addEventListener("keydown", (event) => {
    const item = event.target instanceof Element ? event.target.closest<HTMLElement>(".map-item") : null;
    if (item === null || event.ctrlKey || event.altKey || event.metaKey) return;
    const all = visible();
    const at = all.indexOf(item);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    const to = next === undefined ? null : nameOf(all[next]);
    if (to === null) return;
    event.preventDefault();
    to.focus();
  });

  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>("a[data-list]") : null;
    const held = document.getElementById("map-items");
    if (link === null || held === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const which = link.dataset["list"] as string;
    held.dataset["list"] = which;
    for (const each of document.querySelectorAll<HTMLElement>("a[data-list]")) {
      if (each === link) each.setAttribute("aria-current", "true");
      else each.removeAttribute("aria-current");
    }
    goes(changed({ list: which === "all" ? "all" : null }));
    filter();
  });

  return {
    refresh(isInView) {
      inView = isInView;
      // Before the map can be moved, the server has said what is in view.
      if (inView !== null) filter();
      const chosen = items().find(({ classList }) => classList.contains("chosen"));
      shown.mark(chosen === undefined ? null : pointOf(chosen));
    },
    choose(spot) {
      const item = items().find(({ dataset }) => dataset["spot"] === spot);
      if (item === undefined) return;
      item.hidden = false;
      setChosen(item);
      nameOf(item)?.focus({ preventScroll: true });
      item.scrollIntoView({ block: "nearest" });
    },
    focus() {
      const all = visible();
      nameOf(all.find(({ classList }) => classList.contains("chosen")) ?? all[0])?.focus();
    },
  };
}
