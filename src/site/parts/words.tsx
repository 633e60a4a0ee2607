import { createContext } from "preact";
import type { VNode } from "preact";
import { useContext } from "preact/hooks";
import { renderToString } from "preact-render-to-string";
import { type Say, sayIn } from "../../messages/say.ts";
import type { Theatre } from "../../model/theatre.ts";

const Words = createContext<Say>(sayIn("en"));

/** The theatre pack of the page, whose names are shown in the reader's language; set once, by the frame of the page. */
export const Pack = createContext<Theatre | undefined>(undefined);

/** The words of the interface, for parts that are given no view. */
export function useSay(): Say {
  return useContext(Words);
}

/** The theatre pack, for parts that are given no view. */
export function usePack(): Theatre | undefined {
  return useContext(Pack);
}

/** A whole page as HTML, in the language of `say`. */
export function renderPage(page: VNode, say: Say): string {
  return renderToString(<Words.Provider value={say}>{page}</Words.Provider>);
}
