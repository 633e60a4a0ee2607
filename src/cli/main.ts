import { processEnvironment } from "./environment.ts";
import { run } from "./run.ts";

// A reader that stops early (`daybook export claims | head`) is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), processEnvironment());
