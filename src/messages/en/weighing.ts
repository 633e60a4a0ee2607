export const weighing = {} as const;
