import { onSingleKey, singleKeysOff, switchSingleKeys } from "./keys/single.ts";
import { say } from "./words/say.ts";

/** The help of the keys that `?` opens, and the keys that every list of results has. */

const EVERYWHERE: readonly (readonly [string, string])[] = [
  ["Ctrl K", say("keys.find")],
  ["/", say("keys.search")],
  ["?", say("keys.help")],
  ["Esc", say("keys.close")],
];

const items = document.querySelectorAll<HTMLElement>("[data-item]");

/** Keys of this page, as the page itself names them. */
function ownKeys(): readonly (readonly [string, string])[] {
  const named = document.querySelector<HTMLElement>("main[data-keys]")?.dataset["keys"];
  const own = named === undefined ? [] : (JSON.parse(named) as [string, string][]);
  return own.filter(([key]) => !EVERYWHERE.some(([known]) => known === key));
}

let dialog: HTMLDialogElement | null = null;

function makeDialog(): HTMLDialogElement {
  const made = document.createElement("dialog");
  made.className = "over-all";
  made.setAttribute("aria-labelledby", "keys-heading");
  const body = document.createElement("div");
  body.className = "keys-help";
  const heading = document.createElement("h2");
  heading.id = "keys-heading";
  heading.textContent = say("keys.title");
  const list = document.createElement("dl");
  for (const [key, words] of [...ownKeys(), ...EVERYWHERE]) {
    const term = document.createElement("dt");
    for (const [i, each] of key.split(" / ").entries()) {
      if (i > 0) term.append(" ");
      const cap = document.createElement("kbd");
      cap.textContent = each;
      term.append(cap);
    }
    const meaning = document.createElement("dd");
    meaning.textContent = words;
    list.append(term, meaning);
  }
  const label = document.createElement("label");
  const box = document.createElement("input");
  box.type = "checkbox";
  box.checked = !singleKeysOff();
  box.addEventListener("change", () => switchSingleKeys(!box.checked));
  label.append(box, ` ${say("keys.switch")}`);
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = say("keys.closeButton");
  close.autofocus = true;
  close.addEventListener("click", () => made.close());
  const foot = document.createElement("p");
  foot.append(label);
  body.append(heading, list, foot, close);
  made.append(body);
  document.body.append(made);
  return made;
}

function openHelp(): void {
  dialog ??= makeDialog();
  dialog.showModal();
}

/** Moves to the next or previous result, from the one that holds the focus. */
function step(by: 1 | -1): boolean {
  if (items.length === 0) return false;
  const all = [...items];
  const at = all.findIndex((item) => item.contains(document.activeElement));
  const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by];
  const link = next?.querySelector<HTMLElement>("a.words, a[href]");
  link?.focus();
  next?.scrollIntoView({ block: "nearest" });
  return true;
}

onSingleKey((key) => {
  if (singleKeysOff()) return false;
  if (key === "?") openHelp();
  else if (key === "/") document.querySelector<HTMLInputElement>("#q-page, #q")?.focus();
  else if (key === "n") return step(1);
  else if (key === "p") return step(-1);
  else return false;
  return true;
});

const button = document.createElement("button");
button.type = "button";
button.className = "keys-button";
button.textContent = say("keys.title");
button.setAttribute("aria-haspopup", "dialog");
button.addEventListener("click", openHelp);
document.querySelector(".colophon")?.append(button);
