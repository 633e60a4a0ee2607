import { say } from "./words/say.ts";

/**
 * Brings what is new to an open log, without ever moving the page under a reader: entries wait behind a notice,
 * corrections behind a mark beside the entry. Without scripts the page is the same after loading it again.
 */
interface News {
  readonly added: Readonly<Record<string, readonly string[]>>;
  readonly corrected: Readonly<Record<string, readonly string[]>>;
  readonly withdrawn: Readonly<Record<string, readonly string[]>>;
  /** Over how many milliseconds open pages should share out their asking for the new page. */
  readonly spread: number;
}

const NEW_FOR_MS = 60_000;

const bar = document.querySelector<HTMLElement>(".live-bar");
if (bar !== null && "EventSource" in window) listen(bar);

function listen(bar: HTMLElement): void {
  const status = bar.querySelector<HTMLElement>("[role=status]") as HTMLElement;
  const show = bar.querySelector<HTMLButtonElement>("button") as HTMLButtonElement;
  const title = document.title;
  let fetched: Document | null = null;
  let waiting = 0;

  const stream = new EventSource(`/stream?since=${bar.dataset["revision"] ?? ""}`);
  stream.addEventListener("news", (event) => {
    const news = JSON.parse((event as MessageEvent<string>).data) as News;
    const wait = Math.random() * news.spread;
    setTimeout(() => void look(Object.values(news.withdrawn).flat()), wait);
  });
  stream.addEventListener("reset", () => void look([]));
  stream.addEventListener("open", () => tell());
  stream.addEventListener("error", () => {
    status.textContent = say("live.paused", { clock: clockNow() });
    bar.hidden = false;
  });

  /** Takes the page as it is now and holds what this one lacks. */
  async function look(withdrawn: readonly string[]): Promise<void> {
    const answer = await fetch(location.href, { headers: { accept: "text/html" } });
    if (!answer.ok) return;
    fetched = new DOMParser().parseFromString(await answer.text(), "text/html");
    waiting = newItems(fetched).length;
    for (const item of items(fetched)) {
      const here = itemHere(item.dataset["key"]);
      if (here === null) continue;
      if (here.dataset["version"] !== item.dataset["version"]) markCorrected(here, item);
      else if (here.dataset["news"] === "corrected") unmark(here);
    }
    for (const key of withdrawn) markWithdrawn(itemHere(key));
    tell();
  }

  /** 'n new, m corrections': one short sentence, so that a screen reader says it once. */
  function tell(): void {
    const corrected = document.querySelectorAll("[data-news=corrected], [data-news=withdrawn]").length;
    const news = [
      ...(waiting === 0 ? [] : [say("live.new", { entries: waiting })]),
      ...(corrected === 0 ? [] : [say("live.corrections", { corrections: corrected })]),
    ];
    const [first = "", second] = news;
    status.textContent = second === undefined ? first : say("live.both", { first, second });
    bar.hidden = news.length === 0;
    show.hidden = news.length === 0;
    document.title = waiting === 0 ? title : `(${waiting}) ${title}`;
  }

  show.addEventListener("click", () => {
    const target =
      (fetched === null ? null : insert(fetched)) ?? document.querySelector<HTMLElement>("[data-news]");
    if (fetched !== null) recount(fetched);
    waiting = 0;
    for (const mark of document.querySelectorAll<HTMLButtonElement>("button.correction")) mark.click();
    for (const gone of document.querySelectorAll<HTMLElement>("[data-news=withdrawn]"))
      delete gone.dataset["news"];
    tell();
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    target?.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
    target?.querySelector<HTMLElement>("a")?.focus({ preventScroll: true });
  });
}

/** The time now in the zone of the page, with the zone. */
function clockNow(): string {
  const zone = bar?.dataset["zone"] ?? "UTC";
  const format = { timeZone: zone, hour: "2-digit", minute: "2-digit", timeZoneName: "shortOffset" } as const;
  return new Date().toLocaleTimeString("en-GB", format).replace("GMT", "UTC");
}

function items(of: Document): HTMLElement[] {
  return [...of.querySelectorAll<HTMLElement>("li.log-item[data-key]")];
}

function itemHere(key: string | undefined): HTMLElement | null {
  return key === undefined ? null : document.getElementById(`entry-${key}`);
}

function newItems(fetched: Document): HTMLElement[] {
  return items(fetched).filter((item) => itemHere(item.dataset["key"]) === null);
}

/** Puts new entries where the fetched page has them. Gives the one that a reader has not read yet and comes first in time. */
function insert(fetched: Document): HTMLElement | null {
  const fresh = newItems(fetched);
  const before = document.querySelector<HTMLElement>("ol.log > li.log-item");
  for (const item of fresh) {
    const copy = document.importNode(item, true);
    copy.classList.add("is-new");
    setTimeout(() => copy.classList.remove("is-new"), NEW_FOR_MS);
    const after = previousHere(item);
    if (after !== null) after.after(copy);
    else listFor(item)?.prepend(copy);
  }
  document.querySelector(".left-off")?.classList.remove("left-off");
  if (fresh.length > 0) before?.classList.add("left-off");
  const inserted = fresh.map((item) => itemHere(item.dataset["key"])).filter((item) => item !== null);
  const newestFirst = document.querySelector("[data-order=oldest]") === null;
  return (newestFirst ? inserted.at(-1) : inserted[0]) ?? null;
}

/** Numbers of entries above the log follow what is shown now. Only when the reader asked: nothing else may move. */
function recount(fetched: Document): void {
  for (const place of [".page-head .standfirst", ".log-filters"]) {
    const [here, there] = [document.querySelector(place), fetched.querySelector(place)];
    if (here !== null && there !== null && here.textContent !== there.textContent)
      here.replaceChildren(...[...there.childNodes].map((node) => document.importNode(node, true)));
  }
}

/** The nearest entry before it in the fetched list that this page has. */
function previousHere(item: HTMLElement): HTMLElement | null {
  for (let at = item.previousElementSibling; at !== null; at = at.previousElementSibling) {
    const here = itemHere((at as HTMLElement).dataset["key"]);
    if (here !== null) return here;
  }
  return null;
}

/** The list of this page that stands where the item's list stands in the fetched one. */
function listFor(item: HTMLElement): Element | null {
  const name = item.parentElement?.getAttribute("data-list") ?? "";
  return (
    document.querySelector(`ol.log[data-list="${CSS.escape(name)}"]`) ?? document.querySelector("ol.log")
  );
}

/** A mark in the column of the time, where it takes no room from the words; pressing it shows the new wording. */
function markCorrected(here: HTMLElement, item: HTMLElement): void {
  here.dataset["news"] = "corrected";
  here.querySelector("button.correction")?.remove();
  const mark = document.createElement("button");
  mark.type = "button";
  mark.className = "correction";
  mark.textContent = say("live.corrected");
  mark.addEventListener("click", () => replace(here, item));
  here.querySelector(".log-time")?.append(mark);
}

/** The entry reads again as it does here: the correction was taken back before the reader asked for it. */
function unmark(here: HTMLElement): void {
  here.querySelector("button.correction")?.remove();
  delete here.dataset["news"];
}

function replace(here: HTMLElement, item: HTMLElement): void {
  const copy = document.importNode(item, true);
  const was = document.createElement("details");
  was.className = "was";
  const summary = document.createElement("summary");
  summary.textContent = say("live.correctedAt", { clock: clockNow() });
  const old = document.createElement("blockquote");
  old.textContent = here.querySelector(".log-words")?.textContent ?? "";
  was.append(summary, old);
  // Where the record keeps the earlier edition, the page holds its words already.
  if (copy.querySelector("details.was") === null) copy.querySelector(".log-words")?.after(was);
  copy.classList.add("is-new");
  here.replaceWith(copy);
}

function markWithdrawn(here: HTMLElement | null): void {
  if (here === null || here.dataset["news"] === "withdrawn") return;
  here.dataset["news"] = "withdrawn";
  here.classList.add("withdrawn");
  const mark = document.createElement("span");
  mark.className = "badge";
  mark.textContent = say("live.withdrawn");
  here.querySelector(".log-time")?.append(mark);
}
