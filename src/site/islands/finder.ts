import { say } from "./words/say.ts";

/**
 * Ctrl+K: a dialog that lists, as the reader types, everything with a page of its own. The site's search form
 * does the same without scripts.
 */

interface Found {
  readonly groups: readonly {
    readonly label: string;
    readonly total: number;
    readonly things: readonly {
      readonly title: string;
      readonly details: readonly string[];
      readonly href: string;
    }[];
  }[];
  readonly search: string;
}

/** Pauses in typing shorter than this ask nothing of the server. */
const PAUSE = 90;

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  text = "",
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
}

export const dialog = element("dialog", { class: "over-all", "aria-label": say("finder.name") });
// No `search` field: there Escape empties the field, and would have to be pressed twice to close the dialog.
const input = element("input", {
  type: "text",
  id: "finder-words",
  role: "combobox",
  "aria-expanded": "false",
  "aria-controls": "finder-list",
  "aria-autocomplete": "list",
  autocomplete: "off",
  spellcheck: "false",
});
const list = element("div", {
  id: "finder-list",
  class: "finder-list",
  role: "listbox",
  "aria-label": say("finder.found"),
});
const told = element("p", { class: "finder-foot", role: "status" });
const field = element("div", { class: "finder-field" });
field.append(element("label", { for: "finder-words" }, say("finder.label")), input);
dialog.append(field, list, told);
document.body.append(dialog);

let asking: AbortController | null = null;
let pause: ReturnType<typeof setTimeout> | undefined;
let chosen = -1;

const options = () => [...list.querySelectorAll<HTMLElement>("[role=option]")];

function choose(next: number): void {
  const all = options();
  chosen = all.length === 0 ? -1 : (next + all.length) % all.length;
  for (const [i, option] of all.entries()) option.setAttribute("aria-selected", String(i === chosen));
  const option = all[chosen];
  if (option === undefined) input.removeAttribute("aria-activedescendant");
  else input.setAttribute("aria-activedescendant", option.id);
  option?.scrollIntoView({ block: "nearest" });
}

function show({ groups, search }: Found): void {
  list.replaceChildren();
  let number = 0;
  const option = (href: string, title: string, details: readonly string[]) => {
    const made = element("div", { role: "option", id: `finder-${number++}`, "data-href": href });
    made.append(element("bdi", {}, title));
    if (details.length > 0) {
      const told = element("span", { class: "quiet" });
      for (const [i, detail] of details.entries())
        told.append(i > 0 ? say("list.comma") : "", element("bdi", {}, detail));
      made.append(told);
    }
    return made;
  };
  for (const { label, total, things } of groups) {
    const group = element("div", { role: "group", "aria-label": label });
    const shown = things.length;
    const heading = total > shown ? say("finder.more", { label, shown, total }) : label;
    group.append(element("div", { role: "presentation" }, heading));
    for (const { href, title, details } of things) group.append(option(href, title, details));
    list.append(group);
  }
  const words = input.value.trim();
  if (words !== "") list.append(option(search, say("finder.all", { words }), []));
  input.setAttribute("aria-expanded", String(number > 0));
  const found = groups.reduce((sum, { total }) => sum + total, 0);
  told.textContent =
    words === "" ? say("finder.hint") : found === 0 ? say("finder.none") : say("finder.total", { found });
  choose(0);
}

async function ask(): Promise<void> {
  asking?.abort();
  const words = input.value.trim();
  if (words === "") {
    show({ groups: [], search: "" });
    return;
  }
  const own = new AbortController();
  asking = own;
  const query = new URLSearchParams({ q: words });
  const { moment } = document.documentElement.dataset;
  if (moment !== undefined) query.set("at", moment);
  try {
    const answer = await fetch(`/find.json?${query}`, { signal: own.signal });
    if (!answer.ok) throw new Error(String(answer.status));
    const found = (await answer.json()) as Found;
    if (asking === own) show(found);
  } catch {
    // An answer that came too late is nobody's concern; a lost connection is.
    if (!own.signal.aborted) told.textContent = say("finder.lost");
  }
}

function go(option: HTMLElement | undefined): void {
  const words = input.value.trim();
  const href =
    option?.dataset["href"] ?? (words === "" ? null : `/search?${new URLSearchParams({ q: words })}`);
  if (href === null) return;
  dialog.close();
  location.assign(href);
}

input.addEventListener("input", () => {
  // What stands there belongs to other words until the answer comes: Enter must not follow it.
  list.replaceChildren();
  chosen = -1;
  input.removeAttribute("aria-activedescendant");
  clearTimeout(pause);
  pause = setTimeout(() => void ask(), PAUSE);
});
input.addEventListener("keydown", (event) => {
  if (event.key === "ArrowDown") choose(chosen + 1);
  else if (event.key === "ArrowUp") choose(chosen - 1);
  else if (event.key === "Enter") go(options()[chosen]);
  else return;
  event.preventDefault();
});
list.addEventListener("click", (event) => {
  if (event.target instanceof Element) go(event.target.closest<HTMLElement>("[role=option]") ?? undefined);
});
dialog.addEventListener("click", (event) => {
  if (event.target === dialog) dialog.close();
});
document.addEventListener("keydown", (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== "k")
    return;
  event.preventDefault();
  if (dialog.open) {
    dialog.close();
    return;
  }
  for (const other of document.querySelectorAll<HTMLDialogElement>("dialog[open]")) other.close();
  dialog.showModal();
  input.select();
  void ask();
});
document.querySelector("#q")?.setAttribute("aria-keyshortcuts", "Control+K");
