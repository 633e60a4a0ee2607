import { addDays, daysFrom, inWords } from "./days.ts";
import { mapWords } from "./words.ts";

/** Handles on the window of the time strip: to drag, or to move by keys as sliders. The form above does the same. */

/** A key pressed again within this time is one change more, not one request more. */
const WAIT_MS = 250;

type SetWindow = (from: string, day: string) => Promise<void>;

interface Track {
  readonly element: HTMLElement;
  readonly first: string;
  readonly days: number;
  from: number;
  day: number;
}

let wait = 0;

/** Puts handles on the strip where it has none; focus goes to the handle that had it (`noteFocus`). */
export function layBrush(set: SetWindow): void {
  const element = document.querySelector<HTMLElement>(".strip-track");
  if (element === null || element.querySelector(".strip-handle") !== null) return;
  const { first = "", last = "", from = "", day = "" } = element.dataset;
  const days = daysFrom(first, last) + 1;
  const within = (index: number) => Math.min(Math.max(index, 0), days - 1);
  const track: Track = {
    element,
    first,
    days,
    from: within(daysFrom(first, from)),
    day: within(daysFrom(first, day)),
  };
  const handles = [handleOf(track, "from", set), handleOf(track, "day", set)];
  element.append(...handles);
  draw(track);
  handles.find((handle) => handle.dataset["handle"] === lastFocused)?.focus({ preventScroll: true });
}

/** The handle that had the focus when the strip was about to be drawn anew. */
let lastFocused: string | null = null;

/** Notes which handle has the focus, for the handles that `layBrush` makes next. */
export function noteFocus(): void {
  const focused = document.activeElement;
  lastFocused = focused instanceof HTMLElement ? (focused.dataset["handle"] ?? null) : null;
}

function handleOf(track: Track, which: "from" | "day", set: SetWindow): HTMLElement {
  const handle = document.createElement("div");
  handle.className = "strip-handle";
  handle.dataset["handle"] = which;
  handle.tabIndex = 0;
  handle.setAttribute("role", "slider");
  handle.setAttribute("aria-label", which === "from" ? mapWords().first : mapWords().last);
  handle.setAttribute("aria-valuemin", "0");
  handle.setAttribute("aria-valuemax", String(track.days - 1));

  const commit = () => void set(addDays(track.first, track.from), addDays(track.first, track.day));
  const move = (index: number) => {
    const inside = Math.min(Math.max(index, 0), track.days - 1);
    track[which] = which === "from" ? Math.min(inside, track.day) : Math.max(inside, track.from);
    draw(track);
  };

  handle.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    handle.focus();
    handle.setPointerCapture(event.pointerId);
  });
  handle.addEventListener("pointermove", (event) => {
    if (!handle.hasPointerCapture(event.pointerId)) return;
    const { left, width } = track.element.getBoundingClientRect();
    const at = ((event.clientX - left) / width) * track.days;
    move(Math.round(which === "from" ? at : at - 1));
  });
  handle.addEventListener("pointerup", (event) => {
    handle.releasePointerCapture(event.pointerId);
    commit();
  });
  handle.addEventListener("keydown", (event) => {
    const index = { ...STEPS, Home: -track.days, End: track.days }[event.key];
    if (index === undefined) return;
    event.preventDefault();
    move(track[which] + index);
    clearTimeout(wait);
    wait = window.setTimeout(commit, WAIT_MS);
  });
  return handle;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -7,
  PageUp: 7,
};

function draw(track: Track): void {
  const { element, first, days, from, day } = track;
  const rect = element.querySelector(".strip-window");
  rect?.setAttribute("x", String(from));
  rect?.setAttribute("width", String(day + 1 - from));
  for (const handle of element.querySelectorAll<HTMLElement>(".strip-handle")) {
    const isFirst = handle.dataset["handle"] === "from";
    const index = isFirst ? from : day;
    handle.style.left = `${((isFirst ? index : index + 1) / days) * 100}%`;
    handle.setAttribute("aria-valuenow", String(index));
    handle.setAttribute("aria-valuetext", inWords(addDays(first, index)));
  }
}
