import type { LookupAddress } from "node:dns";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FetchConfig } from "../../schemas/fetch-config.js";
import { type LocalSite, openSite, serve } from "../../test/support/local-site.js";
import { createFetcher, isPublicAddress, type Resolve } from "./index.js";

describe("public addresses", () => {
  it.each([
    "8.8.8.8",
    "93.184.216.34",
    "2606:4700::1111",
    "2a00:1450:4001:80e::200e",
    "::ffff:8.8.8.8",
    "64:ff9b::808:808",
  ])("%s is one", (address) => expect(isPublicAddress(address)).toBe(true));

  it.each([
    ["this host", "0.0.0.0"],
    ["this network", "0.1.2.3"],
    ["loopback", "127.0.0.1"],
    ["loopback, another", "127.255.255.254"],
    ["private 10", "10.0.0.1"],
    ["private 172", "172.31.255.255"],
    ["private 192", "192.168.1.1"],
    ["carrier-grade NAT and a cloud's metadata", "100.100.100.200"],
    ["link-local and metadata", "169.254.169.254"],
    ["a cloud's metadata at a public address", "168.63.129.16"],
    ["a cloud's metadata in a reserved block", "192.0.0.192"],
    ["documentation", "192.0.2.1"],
    ["benchmarks", "198.18.0.1"],
    ["multicast", "224.0.0.1"],
    ["reserved", "240.0.0.1"],
    ["broadcast", "255.255.255.255"],
    ["IPv6 unspecified", "::"],
    ["IPv6 loopback", "::1"],
    ["IPv6 unique local and metadata", "fd00:ec2::254"],
    ["IPv6 link-local", "fe80::1"],
    ["IPv6 link-local with zone", "fe80::1%eth0"],
    ["IPv6 site-local", "fec0::1"],
    ["IPv6 multicast", "ff02::1"],
    ["IPv6 documentation", "2001:db8::1"],
    ["IPv4-mapped loopback", "::ffff:127.0.0.1"],
    ["IPv4-mapped in hexadecimal", "::ffff:7f00:1"],
    ["IPv4-mapped metadata", "::ffff:a9fe:a9fe"],
    ["IPv4-compatible", "::7f00:1"],
    ["NAT64 of loopback", "64:ff9b::7f00:1"],
    ["NAT64 of metadata", "64:ff9b::a9fe:a9fe"],
    ["local NAT64", "64:ff9b:1::7f00:1"],
    ["6to4 of loopback", "2002:7f00:1::"],
    ["Teredo", "2001:0:7f00:1::"],
    ["no address", "localhost"],
  ])("%s (%s) is none", (_what, address) => expect(isPublicAddress(address)).toBe(false));
});

let site: LocalSite;
let redirecting: LocalSite;
beforeAll(async () => {
  site = await openSite({ "/": serve("<p>inside</p>") });
  redirecting = await openSite({
    "/private": serve("", { location: "http://10.0.0.1/" }, 302),
    "/metadata": serve("", { location: "http://169.254.169.254/latest/meta-data/" }, 301),
    "/name": serve("", { location: `http://inside.example:${site.port}/` }, 307),
    "/octal": serve("", { location: `http://0177.0.0.01:${site.port}/` }, 302),
    "/schemeless": serve("", { location: `//127.0.0.1:${site.port}/` }, 302),
  });
});
afterAll(async () => {
  await site.close();
  await redirecting.close();
});

/** A resolver that gives one answer after another, the last one for ever. */
function dnsStub(...answers: string[][]): { resolve: Resolve; asked: () => number } {
  let asked = 0;
  const resolve: Resolve = (_hostname, done) => {
    const answer = answers[Math.min(asked, answers.length - 1)] ?? [];
    asked += 1;
    const addresses: LookupAddress[] = answer.map((address) => ({
      address,
      family: address.includes(":") ? 6 : 4,
    }));
    done(null, addresses);
  };
  return { resolve, asked: () => asked };
}

const settings = (allowHosts: string[]) =>
  FetchConfig.parse({
    allowHosts,
    proxy: "none",
    pace: { gapMs: 0 },
    ignoreRobotsFor: ["*"],
    timeouts: { connectMs: 300 },
  });

async function codeOf(url: string, resolve?: Resolve, allowHosts: string[] = []): Promise<string> {
  const fetcher = createFetcher(settings(allowHosts), undefined, resolve ? { resolve } : {});
  try {
    const { status } = await fetcher.get(url);
    return String(status);
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : String(error);
  } finally {
    await fetcher.close();
  }
}

describe("a fetch is kept from inside addresses", () => {
  it.each([
    ["decimal", "http://2130706433/"],
    ["hexadecimal", "http://0x7f000001/"],
    ["octal", "http://0177.0.0.1/"],
    ["mixed", "http://0x7f.0.0.01/"],
    ["short", "http://127.1/"],
    ["full-width figures", "http://１２７.０.０.１/"],
    ["with a final dot", "http://127.0.0.1./"],
    ["percent-encoded", "http://%31%32%37.0.0.1/"],
    ["behind a user name", "http://example.com@127.0.0.1/"],
    ["behind a back slash", "http://127.0.0.1\\@example.com/"],
    ["with a tab inside", "http://127.0.\t0.1/"],
    ["IPv6", "http://[::1]/"],
    ["IPv6 in full", "http://[0:0:0:0:0:0:0:1]/"],
    ["IPv4-mapped", "http://[::ffff:127.0.0.1]/"],
    ["IPv4-compatible", "http://[::127.0.0.1]/"],
    ["IPv4-mapped in hexadecimal", "http://[::ffff:7f00:1]/"],
    ["NAT64", "http://[64:ff9b::127.0.0.1]/"],
    ["6to4", "http://[2002:7f00:1::]/"],
    ["octal metadata", "http://0251.0376.0251.0376/"],
    ["metadata", "http://169.254.169.254/latest/meta-data/"],
  ])("in %s form", async (_form, url) => {
    expect(await codeOf(url)).toBe("WD_FETCH_REFUSED_ADDRESS");
  });

  it("under the name localhost, resolved by the system", async () => {
    expect(await codeOf(`http://localhost:${site.port}/`)).toBe("WD_FETCH_REFUSED_ADDRESS");
  });

  it.each(["/private", "/metadata", "/octal", "/schemeless"])("by the redirect %s", async (path) => {
    const url = redirecting.origin + path;
    expect(await codeOf(url, undefined, [`127.0.0.1:${redirecting.port}`])).toBe("WD_FETCH_REFUSED_ADDRESS");
  });

  it("by a redirect to a name that resolves inside", async () => {
    const { resolve } = dnsStub(["127.0.0.1"]);
    const allowed = [`127.0.0.1:${redirecting.port}`];
    expect(await codeOf(`${redirecting.origin}/name`, resolve, allowed)).toBe("WD_FETCH_REFUSED_ADDRESS");
  });

  it("by a name with one public and one inside address", async () => {
    const { resolve } = dnsStub(["93.184.216.34", "127.0.0.1"]);
    expect(await codeOf(`http://two-faced.example:${site.port}/`, resolve)).toBe("WD_FETCH_REFUSED_ADDRESS");
  });

  it("by DNS rebinding: one resolution serves check and connection", async () => {
    // The first answer may be connected to, and nobody listens there; the second is where the attacker wants us.
    const rebinding = dnsStub(["127.0.0.2"], ["127.0.0.1"]);
    const url = `http://rebinding.example:${site.port}/`;
    const before = site.requests.length;
    expect(await codeOf(url, rebinding.resolve, ["127.0.0.2"])).toBe("WD_FETCH_UNREACHABLE");
    expect(rebinding.asked()).toBe(1);
    expect(await codeOf(url, rebinding.resolve, ["127.0.0.2"])).toBe("WD_FETCH_REFUSED_ADDRESS");
    expect(site.requests).toHaveLength(before);
  });

  it("by robots.txt of a forbidden host", async () => {
    const fetcher = createFetcher(FetchConfig.parse({ proxy: "none" }));
    await expect(fetcher.get(`${site.origin}/`)).rejects.toMatchObject({
      code: "WD_FETCH_REFUSED_ADDRESS",
      outcome: "discard",
      message: expect.stringContaining("127.0.0.1"),
    });
    await expect(fetcher.sitemapsOf(`${site.origin}/`)).rejects.toMatchObject({
      code: "WD_FETCH_REFUSED_ADDRESS",
    });
    expect(site.headersFor("/robots.txt")).toBeUndefined();
  });
});

describe("hosts of one's own are let through", () => {
  const inside = dnsStub(["127.0.0.1"]).resolve;
  it.each([
    ["by address", ["127.0.0.1"], "200"],
    ["by address and port", ["127.0.0.1:PORT"], "200"],
    ["by block", ["127.0.0.0/8"], "200"],
    ["but not by another port", ["127.0.0.1:1"], "WD_FETCH_REFUSED_ADDRESS"],
    ["but not by another block", ["10.0.0.0/8"], "WD_FETCH_REFUSED_ADDRESS"],
  ])("%s", async (_how, allowed, expected) => {
    const patterns = allowed.map((pattern) => pattern.replace("PORT", String(site.port)));
    expect(await codeOf(`${site.origin}/`, inside, patterns)).toBe(expected);
  });

  it.each([
    ["by name", ["wire.example"], "200"],
    ["by wildcard", ["*.example"], "200"],
    ["by the block that the name leads to", ["127.0.0.0/8"], "200"],
    ["but not by another name", ["other.example"], "WD_FETCH_REFUSED_ADDRESS"],
    ["but not by a name that only ends alike", ["ire.example"], "WD_FETCH_REFUSED_ADDRESS"],
  ])("%s", async (_how, allowed, expected) => {
    expect(await codeOf(`http://wire.example:${site.port}/`, inside, allowed)).toBe(expected);
  });
});

it("a user name that a redirect brings is not sent on", async () => {
  const address = site.origin.replace("//", "//user:word@");
  const luring = await openSite({ "/": serve("", { location: `${address}/` }, 302) });
  expect(await codeOf(`${luring.origin}/`, undefined, ["127.0.0.1"])).toBe("200");
  expect(site.headersFor("/")?.authorization).toBeUndefined();
  await luring.close();
});
