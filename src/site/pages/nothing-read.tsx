import { Empty, Layout, PageHead } from "../parts/layout.tsx";
import type { View } from "../view.ts";

/** What every section shows while the record is empty: what to do. */
export function NothingRead({ view, section }: { view: View; section: string }) {
  if (view.moment !== null)
    return (
      <Layout view={view} title="Nothing published yet" section={section}>
        <PageHead
          title="Nothing published yet"
          standfirst="Nothing in this record had been published by this moment. What no page dates is left out: nobody can tell that it was known."
        />
      </Layout>
    );
  return (
    <Layout view={view} title="Nothing read yet" section={section}>
      <PageHead
        title="Nothing read yet"
        standfirst="The record is empty: no document has been read into it."
      />
      <ReadSomething />
    </Layout>
  );
}

export function ReadSomething() {
  return (
    <Empty title="How to begin">
      <p>In the folder where Daybook lives, read the samples that come with it:</p>
      <pre>
        <code>npx daybook read samples</code>
      </pre>
      <p>or documents of your own, as files, folders or on standard input:</p>
      <pre>
        <code>npx daybook read page.html --published 2016-09-28 --publisher "Name of the outlet"</code>
      </pre>
      <p>Then load this page again.</p>
    </Empty>
  );
}
