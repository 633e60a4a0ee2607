import { changed } from "./address.ts";
import { addDays, windowShown } from "./days.ts";
import { mapWords } from "./words.ts";

/** How long a day stands before the next one comes. */
const STEP_MS = 1100;

/** A button that moves the window on, a day at a time, until the record ends or the reader stops it. */
export function offerPlay(go: (address: string) => Promise<void>): void {
  const below = document.getElementById("map-below");
  if (below === null) return;
  const button = document.createElement("button");
  button.type = "button";
  button.id = "map-play";
  button.textContent = mapWords().play;
  button.setAttribute("aria-pressed", "false");
  below.prepend(button);
  let playing = false;

  function set(on: boolean): void {
    playing = on;
    button.setAttribute("aria-pressed", String(on));
    button.textContent = on ? mapWords().pause : mapWords().play;
  }

  async function play(): Promise<void> {
    while (playing) {
      const shown = windowShown();
      const last = document.querySelector<HTMLElement>(".strip-track")?.dataset["last"];
      if (shown === null || last === undefined || shown.day >= last) return set(false);
      const [from, date] = [addDays(shown.from, 1), addDays(shown.day, 1)];
      await go(changed({ from, date }));
      await new Promise((resolve) => setTimeout(resolve, STEP_MS));
    }
  }

  button.addEventListener("click", () => {
    set(!playing);
    if (playing) void play();
  });
}
