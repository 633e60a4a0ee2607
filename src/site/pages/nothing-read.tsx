import { Empty, Layout, PageHead } from "../parts/layout.tsx";
import { useSay } from "../parts/words.tsx";
import type { View } from "../view.ts";

/** What every section shows while the record is empty: what to do. */
export function NothingRead({ view, section }: { view: View; section: string }) {
  const { say } = view;
  if (view.moment !== null)
    return (
      <Layout view={view} title={say("nothing.published")} section={section}>
        <PageHead title={say("nothing.published")} standfirst={say("nothing.publishedWhy")} />
      </Layout>
    );
  return (
    <Layout view={view} title={say("home.nothing")} section={section}>
      <PageHead title={say("home.nothing")} standfirst={say("nothing.readWhy")} />
      <ReadSomething />
    </Layout>
  );
}

export function ReadSomething() {
  const say = useSay();
  return (
    <Empty title={say("nothing.begin")}>
      <p>{say("nothing.samples")}</p>
      <pre dir="ltr">
        <code>npx daybook read samples</code>
      </pre>
      <p>{say("nothing.own")}</p>
      <pre dir="ltr">
        <code>npx daybook read page.html --published 2016-09-28 --publisher "Name of the outlet"</code>
      </pre>
      <p>{say("nothing.then")}</p>
    </Empty>
  );
}
