export function firstNames(gender: "female" | "male"): string[];
