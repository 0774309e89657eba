export function asPackage(source: string): string;
export function shippedFile(name: string): string;
export function tutorialFiles(): [name: string, code: string][];
