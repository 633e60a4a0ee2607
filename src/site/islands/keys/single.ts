const SWITCH = "daybook-single-keys";

/** Whether the reader has switched the single-letter keys off. */
export function singleKeysOff(): boolean {
  return localStorage.getItem(SWITCH) === "off";
}

export function switchSingleKeys(off: boolean): void {
  if (off) localStorage.setItem(SWITCH, "off");
  else localStorage.removeItem(SWITCH);
}

/** Whether keys pressed now are words of the reader's: in a field, or over a dialog. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest("input, textarea, select, dialog") !== null)
  );
}

/** Calls back for keys without Ctrl, Alt or Meta, never while the reader types. The handler says whether it used the key. */
export function onSingleKey(handler: (key: string) => boolean): void {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || isTyping(event.target))
      return;
    if (handler(event.key)) event.preventDefault();
  });
}
