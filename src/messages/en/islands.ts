export const islands = {} as const;
