import ipaddr from "ipaddr.js";

export interface HostPatterns {
  /** Is the host of this URL named, as a name, a wildcard, an address or within a block? */
  hasUrl(url: URL): boolean;
  /** Does an address or a block name this address? */
  hasAddress(address: string): boolean;
}

/**
 * Reads patterns of hosts: `example.com`, `*.example.com`, `example.com:8080`, `10.1.2.3`, `[::1]`, `10.0.0.0/8`, `*`.
 * A pattern without a port holds for every port.
 */
export function hostPatterns(patterns: readonly string[]): HostPatterns {
  const names = new Set(patterns.filter((pattern) => !pattern.startsWith("*") && !pattern.includes("/")));
  const suffixes = patterns.filter((pattern) => pattern.startsWith("*.")).map((pattern) => pattern.slice(1));
  const blocks = patterns.flatMap((pattern) => readBlock(pattern));
  const all = names.has("*") || patterns.includes("*");

  const hasAddress = (address: string) => {
    if (!ipaddr.isValid(address)) return false;
    const parsed = ipaddr.process(address);
    return blocks.some(([block, bits]) => parsed.kind() === block.kind() && parsed.match(block, bits));
  };
  const hasUrl = (url: URL) =>
    all ||
    names.has(url.hostname) ||
    names.has(`${url.hostname}:${portOf(url)}`) ||
    suffixes.some((suffix) => url.hostname.endsWith(suffix) || url.host.endsWith(suffix)) ||
    hasAddress(bareHost(url));
  return { hasUrl, hasAddress };
}

/** Host without the brackets of an IPv6 address. */
export function bareHost(url: URL): string {
  return url.hostname.startsWith("[") ? url.hostname.slice(1, -1) : url.hostname;
}

/** Port in figures, also where the URL leaves it out. */
function portOf(url: URL): string {
  return url.port || (url.protocol === "https:" ? "443" : "80");
}

function readBlock(pattern: string): [ipaddr.IPv4 | ipaddr.IPv6, number][] {
  if (ipaddr.isValidCIDR(pattern)) return [ipaddr.parseCIDR(pattern)];
  const bare = pattern.replace(/^\[|\]$/g, "");
  if (!ipaddr.isValid(bare)) return [];
  const address = ipaddr.process(bare);
  return [[address, address.kind() === "ipv4" ? 32 : 128]];
}
