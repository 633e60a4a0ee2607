import { filled, mapWords } from "./words.ts";

/** The state of the page is its address: what changes it, and what follows from the change. */

/** What the reader has set on this page and the links in it, drawn before, do not know of. */
const OWN = ["box", "chosen", "list"] as const;

/** Parts of the page that the server draws anew for another address. */
const REDRAWN = ["map-controls", "map-strip", "map-list", "map-legend", "map-moves"];

export function addressNow(): URL {
  return new URL(location.href);
}

/** The address with some parameters changed; null takes one away. */
export function changed(changes: Readonly<Record<string, string | null>>, from: URL = addressNow()): string {
  const url = new URL(from);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === "") url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  // Hours are hours of the day that they were asked for.
  if ("date" in changes) for (const name of ["hours", "until"]) url.searchParams.delete(name);
  if (url.searchParams.get("from") === url.searchParams.get("date")) url.searchParams.delete("from");
  return url.pathname + url.search;
}

/** Puts an address into the bar without asking the server for anything. */
export function goes(address: string): void {
  history.replaceState(null, "", address);
}

interface Following<State> {
  /** Asked with the new page's frame before anything changes. */
  before(next: HTMLElement): Promise<State>;
  /** Called when parts of the page are about to be replaced. */
  redrawing(): void;
  /** @param ownView whether the address says itself what to look at */
  after(state: State, ownView: boolean): void;
}

export interface Follower {
  /** Shows what an address says. Resolves when it is shown, or overtaken by a later one. */
  go(address: string, how: "push" | "replace" | "back", ownView?: boolean): Promise<void>;
}

export function pageFollower<State>(frame: HTMLElement, following: Following<State>): Follower {
  let asked = 0;

  async function go(
    address: string,
    how: "push" | "replace" | "back",
    ownView: boolean = how === "back",
  ): Promise<void> {
    const turn = ++asked;
    const answer = await fetch(address).catch(() => null);
    if (answer === null || !answer.ok) return location.assign(address);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const next = page.getElementById("map");
    if (next === null) return location.assign(address);
    const state = await following.before(next);
    if (turn !== asked) return;
    following.redrawing();
    for (const id of REDRAWN) {
      const [here, there] = [document.getElementById(id), page.getElementById(id)];
      if (here !== null && there !== null) replaceKeepingFocus(here, there);
    }
    const [drawn, redrawn] = [frame.querySelector("svg.map"), next.querySelector("svg.map")];
    if (drawn !== null && redrawn !== null) {
      redrawn.toggleAttribute("hidden", drawn.hasAttribute("hidden"));
      drawn.replaceWith(redrawn);
    }
    frame.dataset["state"] = next.dataset["state"] as string;
    document.title = page.title;
    // As the server writes it: a form says more than is needed.
    const shown = next.dataset["address"] ?? address;
    if (how === "push") history.pushState(null, "", shown);
    if (how === "replace") history.replaceState(null, "", shown);
    following.after(state, ownView);
    announce();
  }

  /** Whether this page can show an address itself. */
  const isOurs = (url: URL) => url.origin === location.origin && url.pathname === "/map";

  function follow(url: URL, ownView: boolean): void {
    const own = ownView
      ? {}
      : Object.fromEntries(OWN.map((name) => [name, addressNow().searchParams.get(name)]));
    const unsaid = [...url.searchParams].filter(([, value]) => value === "");
    for (const [name] of unsaid) url.searchParams.delete(name);
    void go(changed(own, url), "push", ownView);
  }

  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link === null || link.closest(".map-layout") === null) return;
    const url = new URL(link.getAttribute("href") ?? "", location.href);
    if (!isOurs(url)) return;
    event.preventDefault();
    follow(url, link.dataset["ownView"] !== undefined);
  });
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.dataset["mapForm"] === undefined) return;
    event.preventDefault();
    const url = new URL("/map", location.href);
    for (const [name, value] of new FormData(form)) url.searchParams.append(name, String(value));
    follow(url, false);
  });
  document.addEventListener("change", (event) => {
    const form = event.target instanceof HTMLInputElement ? event.target.form : null;
    if (form?.dataset["atOnce"] !== undefined) form.requestSubmit();
  });
  addEventListener("popstate", () => void go(location.pathname + location.search, "back"));
  return { go };
}

/** Says what is shown now to those who do not see it change. */
function announce(): void {
  const status = document.getElementById("map-status");
  const [when, number] = [document.getElementById("items"), document.getElementById("in-view")];
  if (status !== null)
    status.textContent = filled(mapWords().status, {
      when: when?.textContent ?? "",
      number: number?.textContent ?? "0",
    });
}

/**
 * Puts new content in place. Focus goes to the control that stands where the old one stood; in the list to the
 * chosen line, else the first.
 */
function replaceKeepingFocus(here: HTMLElement, there: HTMLElement): void {
  const controls = () => [
    ...here.querySelectorAll<HTMLElement>("a, button, input:not([type=hidden]), select, summary"),
  ];
  const focused = document.activeElement as HTMLElement;
  const inList = focused.closest(".map-item") !== null && here.contains(focused);
  const at = controls().indexOf(focused);
  const isOpen = here.querySelector("details")?.open ?? false;
  here.replaceChildren(...there.childNodes);
  // The strip's own list stays as the reader left it.
  const details = here.id === "map-strip" ? here.querySelector("details") : null;
  if (details !== null) details.open = isOpen;
  if (at < 0) return;
  const line =
    here.querySelector<HTMLElement>(".map-item.chosen > a") ??
    here.querySelector<HTMLElement>(".map-item:not([hidden]) > a");
  (inList ? line : controls()[at])?.focus({ preventScroll: true });
}
