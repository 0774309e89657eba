/** What is chosen of a network: a node by its name, or an edge by both. */
export type Chosen = { node: string } | { from: string; to: string } | null;
