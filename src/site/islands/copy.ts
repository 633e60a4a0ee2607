import { say } from "./words/say.ts";

/** Buttons that copy the text beside them; without scripts the text is there to be selected. */
export const COPIED_FOR = 2000;

// An address is of use elsewhere only with the name of the site, which the server does not know.
for (const host of document.querySelectorAll<HTMLElement>("[data-origin]"))
  host.textContent = location.origin;

for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copy]")) {
  const source = document.getElementById(button.dataset["copy"] ?? "");
  if (source === null) continue;
  const label = button.textContent ?? "";
  button.hidden = false;
  button.addEventListener("click", () => void press(button, source, label));
}

async function press(button: HTMLButtonElement, source: HTMLElement, label: string): Promise<void> {
  const copied = await copy(source.textContent ?? "");
  if (!copied) getSelection()?.selectAllChildren(source);
  button.textContent = say(copied ? "copy.copied" : "copy.selected");
  setTimeout(() => {
    button.textContent = label;
  }, COPIED_FOR);
}

/** Whether the text was copied: browsers refuse where the site is not served securely. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
