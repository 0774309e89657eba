import { type LookupAddress, lookup as systemLookup } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";
import { FetchError, shownUrl } from "./fetch-error.js";
import { bareHost, type HostPatterns } from "./host-patterns.js";

/** Finds all addresses of a host name; the default is the system's resolver. */
export type Resolve = (
  hostname: string,
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

const systemResolve: Resolve = (hostname, done) => systemLookup(hostname, { all: true }, done);

/** Guest metadata services that live at public addresses (Azure's). The others are link-local or private. */
const metadata = new Set(["168.63.129.16"]);
const globalUnicast = ipaddr.parseCIDR("2000::/3");

/**
 * Is this an address on the public internet? Addresses that carry another one inside (IPv4-mapped, NAT64) are judged
 * by the inner one; tunnels whose inner address cannot be held to anything (6to4, Teredo) are refused.
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.process(text);
  if (address instanceof ipaddr.IPv4)
    return address.range() === "unicast" && !metadata.has(address.toString());
  const range = address.range();
  if (range === "rfc6052") return isPublicAddress(address.toByteArray().slice(12).join("."));
  return range === "unicast" && address.match(globalUnicast[0] as ipaddr.IPv6, globalUnicast[1]);
}

export interface AddressGuard {
  /** Refuses a URL whose host is itself a forbidden address. @throws FetchError WD_FETCH_REFUSED_ADDRESS */
  checkUrl(url: URL): void;
  /**
   * The lookup to connect with: what it returns has been checked, and is what the socket connects to, so a name that
   * resolves differently the second time (DNS rebinding) gains nothing. One forbidden address refuses the host.
   */
  lookupFor(url: URL): LookupFunction;
}

/** Keeps fetches away from the machines behind us. `allowed` names the inside hosts that may be fetched. */
export function addressGuard(allowed: HostPatterns, resolve: Resolve = systemResolve): AddressGuard {
  const isAllowed = (address: string) => isPublicAddress(address) || allowed.hasAddress(address);
  return {
    checkUrl(url) {
      const host = bareHost(url);
      if (isIP(host) !== 0 && !isAllowed(host) && !allowed.hasUrl(url)) throw refusal(url, host);
    },
    lookupFor(url) {
      const trusted = allowed.hasUrl(url);
      return (hostname, options, done) => {
        resolve(hostname, (error, addresses) => {
          if (error) return done(error, "");
          const forbidden = trusted ? undefined : addresses.find(({ address }) => !isAllowed(address));
          if (forbidden) return done(refusal(url, forbidden.address), "");
          const fitting = addresses.filter(({ family }) => !options.family || options.family === family);
          const first = fitting[0];
          if (first === undefined) return done(noAddress(hostname), "");
          if (options.all) return done(null, fitting);
          return done(null, first.address, first.family);
        });
      };
    },
  };
}

function refusal(url: URL, address: string): FetchError {
  const input = shownUrl(url);
  return new FetchError(
    "WD_FETCH_REFUSED_ADDRESS",
    `${input} leads to ${address}, which is no address on the public internet.`,
    { input },
  );
}

function noAddress(hostname: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`No address for ${hostname}`), { code: "ENOTFOUND" });
}
