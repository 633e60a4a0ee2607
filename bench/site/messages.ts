/** What the load generator asks of the process it measures. */
export type Question = "grow" | "times" | "memory";

/** Times are nanoseconds of the machine's monotonic clock, which both processes share, as text. */
export type Answer =
  | { readonly sort: "listening"; readonly port: number }
  | { readonly sort: "grown" }
  | { readonly sort: "memory"; readonly rss: number; readonly heapUsed: number }
  | {
      readonly sort: "times";
      /** When the changed revision was first seen. */
      readonly noticed: string;
      readonly firstWrite: string;
      readonly lastWrite: string;
      readonly writes: number;
    };
