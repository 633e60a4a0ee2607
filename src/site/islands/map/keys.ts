import { onSingleKey, singleKeysOff } from "../keys/single.ts";
import { addDays, windowShown } from "./days.ts";

interface Keyed {
  setWindow(from: string, day: string): Promise<void>;
  zoom(by: 1 | -1): void;
  toMap(): void;
  toList(): void;
}

/** By how many days each key moves the first and the last day of the window. */
const WINDOW_KEYS: Readonly<Record<string, readonly [from: number, day: number]>> = {
  "[": [-1, -1],
  "]": [1, 1],
  "{": [1, 0],
  "}": [-1, 0],
};

/** Listens to the keys that the page names in `data-keys`; never while the reader types. */
export function listenToKeys(keyed: Keyed): void {
  onSingleKey((key) => {
    if (singleKeysOff()) return false;
    const moves = WINDOW_KEYS[key];
    if (moves !== undefined) {
      const shown = windowShown();
      if (shown === null) return false;
      const from = addDays(shown.from, moves[0]);
      const day = addDays(shown.day, moves[1]);
      if (from <= day) void keyed.setWindow(from, day);
      return true;
    }
    if (key === "+" || key === "=") keyed.zoom(1);
    else if (key === "-") keyed.zoom(-1);
    else if (key === "m") keyed.toMap();
    else if (key === "l") keyed.toList();
    else if (key === "p") document.getElementById("map-play")?.click();
    else return false;
    return true;
  });
}
