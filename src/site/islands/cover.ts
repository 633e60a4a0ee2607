/**
 * Keeps open, for the session of the browser, the covers over graphic descriptions that a reader has opened: on this page
 * wherever the same entry stands, and on the pages that follow. Closing one covers it again.
 */
const KEPT = "daybook-uncovered";

function uncovered(): Set<string> {
  return new Set((sessionStorage.getItem(KEPT) ?? "").split(" ").filter((name) => name !== ""));
}

function covers(): NodeListOf<HTMLDetailsElement> {
  return document.querySelectorAll<HTMLDetailsElement>("details[data-cover]");
}

const opened = uncovered();
for (const cover of covers()) if (opened.has(cover.dataset["cover"] ?? "")) cover.open = true;

document.addEventListener(
  "toggle",
  (event) => {
    const name = event.target instanceof HTMLDetailsElement ? event.target.dataset["cover"] : undefined;
    if (name === undefined) return;
    const { open } = event.target as HTMLDetailsElement;
    const kept = uncovered();
    if (kept.has(name) === open) return;
    if (open) kept.add(name);
    else kept.delete(name);
    sessionStorage.setItem(KEPT, [...kept].join(" "));
    for (const cover of covers()) if (cover.dataset["cover"] === name) cover.open = open;
  },
  // It does not bubble.
  true,
);
