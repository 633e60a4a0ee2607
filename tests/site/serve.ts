import { createSite } from "../../src/site/create-site.ts";
import { fixedWeigher, record, sourceOf } from "./fixture.ts";
import { syria } from "./theatre.ts";

/** Serves the invented record for a look: `npx tsx tests/site/serve.ts 24180`. */
const port = Number(process.argv[2] ?? 24180);
const site = createSite(sourceOf(record), syria(), {
  weigher: fixedWeigher,
  onError: (error, address) => console.error(address, error),
});
console.log(await site.listen({ host: "127.0.0.1", port }));
