import type { VNode } from "preact";
import { Layout, PageHead } from "../parts/layout.tsx";
import type { View } from "../view.ts";

/** A page for what is not here, or went wrong: what happened, and where to go on. */
export function ErrorPage({ view, title, found }: { view: View; title: string; found: string }) {
  const { say } = view;
  return (
    <Layout view={view} title={title} section="">
      <PageHead title={title} standfirst={found} />
      <ul>
        <li>{say.rich<VNode>("error.front", { link: (words) => <a href="/">{words}</a> })}</li>
        <li>{say.rich<VNode>("error.search", { link: (words) => <a href="/search">{words}</a> })}</li>
        <li>{say("error.permanent")}</li>
      </ul>
    </Layout>
  );
}
