export const tallies = {} as const;
