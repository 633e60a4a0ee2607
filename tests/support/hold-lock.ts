// Takes a folder's lock, says so, and waits to be killed: `tsx hold-lock.ts FOLDER`.
import { lockFolder } from "../../src/store/lock.ts";

lockFolder(process.argv[2] as string);
process.stdout.write("locked\n");
setInterval(() => {}, 60_000);
