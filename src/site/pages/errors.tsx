import { Layout, PageHead } from "../parts/layout.tsx";
import type { View } from "../view.ts";

/** A page for what is not here, or went wrong: what happened, and where to go on. */
export function ErrorPage({ view, title, found }: { view: View; title: string; found: string }) {
  return (
    <Layout view={view} title={title} section="">
      <PageHead title={title} standfirst={found} />
      <ul>
        <li>
          <a href="/">The front page</a> has the latest day of the record.
        </li>
        <li>
          <a href="/search">Search</a> looks through documents, claims, places and actors.
        </li>
        <li>
          Addresses of documents, claims and captures are permanent: one that never worked has a slip in it.
        </li>
      </ul>
    </Layout>
  );
}
