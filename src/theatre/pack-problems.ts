import { type DaybookError, type Diagnostic, failure } from "../model/diagnostic.ts";

/** How many problems one message lists. More would bury the first, which often explains the rest. */
const LISTED = 20;

/** Collects what is wrong with a pack, so that one run tells its editor all of it. */
export class PackProblems {
  private readonly found: Diagnostic[] = [];

  /** Notes one problem. `place` is `file`, `file:line` or `file:line:column`. */
  add(code: string, place: string, found: string, expected: string, remedy: string): void {
    this.found.push({ code, severity: "error", place, found, expected, remedy });
  }

  /** Everything noted, in order. */
  get all(): readonly Diagnostic[] {
    return this.found;
  }

  get count(): number {
    return this.found.length;
  }

  /** Throws one error if anything was noted: the problem itself where it is alone, else a list of up to 20. */
  throwIfAny(pack: string): void {
    const [only] = this.found;
    if (only === undefined) return;
    throw this.found.length === 1 ? this.single(pack, only) : this.several(pack);
  }

  private single(pack: string, one: Diagnostic): DaybookError {
    return failure(one.code, `${pack}/${one.place}`, one.found, one.expected, one.remedy);
  }

  private several(pack: string): DaybookError {
    const lines = this.found
      .slice(0, LISTED)
      .map(
        ({ place, code, found, expected, remedy }) =>
          `    ${place}  ${code}  ${found} Expected ${expected} ${remedy}`,
      );
    const more = this.found.length - lines.length;
    if (more > 0) lines.push(`    and ${more} more`);
    return failure(
      "DAY-PACK-001",
      pack,
      `${this.found.length} problems in the theatre pack:\n${lines.join("\n")}`,
      "a pack without errors.",
      "Correct the lines named above and run the command again; nothing was read.",
    );
  }
}
