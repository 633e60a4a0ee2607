import { createContext } from "preact";
import type { VNode } from "preact";
import { useContext } from "preact/hooks";
import { renderToString } from "preact-render-to-string";
import { type Say, sayIn } from "../../messages/say.ts";

const Words = createContext<Say>(sayIn("en"));

/** The words of the interface, for parts that are given no view. */
export function useSay(): Say {
  return useContext(Words);
}

/** A whole page as HTML, in the language of `say`. */
export function renderPage(page: VNode, say: Say): string {
  return renderToString(<Words.Provider value={say}>{page}</Words.Provider>);
}
