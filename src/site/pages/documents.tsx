import { Layout, PageHead } from "../parts/layout.tsx";
import { Pager } from "../parts/pager.tsx";
import type { View } from "../view.ts";
import { DocumentRow } from "./document-page.tsx";
import { NothingRead } from "./nothing-read.tsx";

const PAGE = 50;

/** All documents, latest first. */
export function DocumentsPage({ view, page }: { view: View; page: number }) {
  const { say } = view;
  const { documents } = view.snapshot;
  if (documents.length === 0) return <NothingRead view={view} section="/documents" />;
  const pages = Math.ceil(documents.length / PAGE);
  const here = documents.slice((page - 1) * PAGE, page * PAGE);
  const unread = documents.filter(({ document }) => document.state === "unread").length;
  return (
    <Layout view={view} title={say("documents.title")} section="/documents">
      <PageHead
        title={say("documents.title")}
        standfirst={say("documents.standfirst", { documents: documents.length, unread })}
      />
      <ol class="document-list">
        {here.map((edition) => (
          <DocumentRow edition={edition} />
        ))}
      </ol>
      <Pager of="list" page={page} pages={pages} href={(to) => `/documents?page=${to}`} />
    </Layout>
  );
}
