export const exitCodes = { done: 0, someFailed: 1, wrongUse: 2, interrupted: 130 } as const;

/** Sets the exit code of the program. */
export type Exit = (code: number) => void;
