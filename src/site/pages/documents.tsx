import { Layout, PageHead } from "../parts/layout.tsx";
import type { View } from "../view.ts";
import { count } from "../words/labels.ts";
import { DocumentRow } from "./document.tsx";
import { NothingRead } from "./nothing-read.tsx";

const PAGE = 50;

/** All documents, latest first. */
export function DocumentsPage({ view, page }: { view: View; page: number }) {
  const { documents } = view.snapshot;
  if (documents.length === 0) return <NothingRead view={view} section="/documents" />;
  const pages = Math.ceil(documents.length / PAGE);
  const here = documents.slice((page - 1) * PAGE, page * PAGE);
  const unread = documents.filter(({ document }) => document.state === "unread").length;
  return (
    <Layout view={view} title="Documents" section="/documents">
      <PageHead
        title="Documents"
        standfirst={`${count(documents.length, "document")}, latest first${unread === 0 ? "" : `; ${unread} kept and not yet read`}.`}
      />
      <ol class="document-list">
        {here.map((edition) => (
          <DocumentRow edition={edition} />
        ))}
      </ol>
      {pages === 1 ? null : (
        <nav class="pager" aria-label="Pages of the list">
          {page > 1 ? <a href={`/documents?page=${page - 1}`}>Previous page</a> : null}
          <span>
            Page {page} of {pages}
          </span>
          {page < pages ? <a href={`/documents?page=${page + 1}`}>Next page</a> : null}
        </nav>
      )}
    </Layout>
  );
}
