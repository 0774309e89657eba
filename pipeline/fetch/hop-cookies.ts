/** At most so many cookies are carried through one chain of redirects; consent pages set a handful. */
const MAX_COOKIES = 20;

/**
 * Cookies for the length of one redirect chain: some sites set one and redirect until it comes back. Each goes only to
 * the host that set it; attributes are not read, for nothing outlives the chain.
 */
export function hopCookies() {
  const byHost = new Map<string, Map<string, string>>();
  return {
    keep(url: URL, lines: readonly string[]): void {
      for (const line of lines) {
        const pair =
          /^([!#$%&'*+.^_`|~\w-]{1,100})=([\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e"]{0,2000})/.exec(line);
        if (!pair) continue;
        const jar = byHost.get(url.host) ?? new Map<string, string>();
        if (jar.size < MAX_COOKIES) jar.set(pair[1] ?? "", pair[2] ?? "");
        byHost.set(url.host, jar);
      }
    },
    headersFor(url: URL): Record<string, string> {
      const jar = byHost.get(url.host);
      if (!jar || jar.size === 0) return {};
      return { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; ") };
    },
  };
}
