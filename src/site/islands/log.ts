import { onSingleKey, singleKeysOff } from "./keys/single.ts";
import { say } from "./words/say.ts";

/**
 * Keys of the log, and links of entries that copy themselves. Every key has a link or button that does the
 * same; without scripts the links lead to the entries.
 */
const main = document.querySelector<HTMLElement>("main");
const said = document.createElement("p");
said.className = "visually-hidden";
said.setAttribute("role", "status");
main?.append(said);

function entries(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("li.log-item[data-key]")];
}

/** The entry that a reader is at: the one with the focus, else the one pointed at, else the first in view. */
function current(): HTMLElement | null {
  const focused = document.activeElement?.closest<HTMLElement>("li.log-item");
  if (focused != null) return focused;
  const target = document.querySelector<HTMLElement>("li.log-item:target");
  if (target !== null && isInView(target)) return target;
  return null;
}

function isInView(item: HTMLElement): boolean {
  const { top, bottom } = item.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

function go(item: HTMLElement | undefined): void {
  if (item === undefined) return;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  item.querySelector<HTMLElement>(".title a")?.focus({ preventScroll: true });
  item.scrollIntoView({ block: "start", behavior: calm ? "auto" : "smooth" });
}

function step(by: 1 | -1): void {
  const all = entries();
  const here = current();
  if (here !== null) return go(all[all.indexOf(here) + by]);
  const first = all.findIndex((item) => item.getBoundingClientRect().top >= 0);
  go(by === 1 ? all[Math.max(0, first)] : all[first < 0 ? all.length - 1 : first - 1]);
}

/** The newest stands first, or last where a reader has the oldest first. */
function newest(): HTMLElement | undefined {
  const waiting = document.querySelector<HTMLButtonElement>(".live-bar button:not([hidden])");
  waiting?.click();
  const timed = [...document.querySelectorAll<HTMLElement>("ol[data-order=oldest] > li.log-item")];
  return timed.at(-1) ?? entries()[0];
}

async function copyLink(item: HTMLElement | null): Promise<void> {
  const link = item?.querySelector<HTMLAnchorElement>("a.permalink");
  if (link == null) return;
  try {
    await navigator.clipboard.writeText(link.href);
    link.dataset["copied"] = "";
    said.textContent = say("log.copied");
    setTimeout(() => {
      delete link.dataset["copied"];
      said.textContent = "";
    }, 2_000);
  } catch {
    // Where the clipboard may not be written, the link leads to the entry, whose address can be copied.
    location.assign(link.href);
  }
}

document.addEventListener("click", (event) => {
  const link = (event.target as Element | null)?.closest("a.permalink");
  if (link == null || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  void copyLink(link.closest<HTMLElement>("li.log-item"));
});

/** Opens or closes the claims of an entry. Where the focus would be lost with them, it goes to what opens them again. */
function fold(claims: HTMLDetailsElement): void {
  if (claims.open && claims.contains(document.activeElement)) claims.querySelector("summary")?.focus();
  claims.open = !claims.open;
}

onSingleKey((key) => {
  if (singleKeysOff()) return false;
  const here = current();
  const was = here?.querySelector<HTMLDetailsElement>("details.was");
  const claims = here?.querySelector<HTMLDetailsElement>("details.entry-claims");
  if (key === "n") step(1);
  else if (key === "p") step(-1);
  else if (key === ".") go(newest());
  else if (key === "l") void copyLink(here);
  else if (key === "o" && was != null) was.open = !was.open;
  else if (key === "x" && claims != null) fold(claims);
  else return false;
  return true;
});

// A link made while its day had one page: the entry may stand on another page now.
const wanted = /^#entry-([0-9a-f]{12})$/.exec(location.hash)?.[1];
if (wanted !== undefined && document.getElementById(`entry-${wanted}`) === null) {
  const address = new URL(location.href);
  if (/^\/days\/./.test(address.pathname) && !address.searchParams.has("entry")) {
    address.search = `?entry=${wanted}`;
    location.replace(address);
  }
}
