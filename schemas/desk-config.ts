import { z } from "zod";

/** Whether an address names this machine alone. */
export const loopbackHosts = ["127.0.0.1", "localhost", "::1"];

/** Single sign-on by OpenID Connect (authorization code with PKCE). */
export const OidcConfig = z
  .strictObject({
    /** As the provider gives it; `/.well-known/openid-configuration` below it is read. */
    issuer: z.url({ protocol: /^https?$/, message: "expected an http or https URL" }),
    clientId: z.string().min(1),
    /** Else from WIREDESK_OIDC_SECRET; none for a public client. */
    clientSecret: z.string().min(1).optional(),
    /** Words on the button. */
    label: z.string().min(1).max(60).default("single sign-on"),
    scope: z.string().min(1).default("openid email profile"),
    /** The claim under whose value decisions are logged. */
    nameClaim: z.string().min(1).default("email"),
    /** A claim with a text or a list: groups or roles. */
    roleClaim: z.string().min(1).default("groups"),
    /** Names or groups that may review, and that may only read; `*` for everybody whom the provider lets in. */
    reviewers: z.array(z.string().min(1)).default([]),
    readers: z.array(z.string().min(1)).default([]),
  })
  .refine(({ reviewers, readers }) => reviewers.length + readers.length > 0, {
    message: "nobody may log in: name reviewers or readers",
  });
export type OidcConfig = z.infer<typeof OidcConfig>;

/** The review desk's server. */
export const DeskConfig = z.strictObject({
  /** Anything but a loopback address needs a login: users (`wiredesk desk user add`) or `oidc`. */
  host: z.string().min(1).default("127.0.0.1"),
  port: z.int().min(0).max(65_535).default(4750),
  /** Where reviewers reach the desk, if that is not host and port: behind a proxy that speaks TLS. */
  publicUrl: z.url({ protocol: /^https?$/, message: "expected an http or https URL" }).optional(),
  /** Believe the last address of X-Forwarded-For, for limits per address. Only behind a proxy that sets it. */
  trustProxy: z.boolean().default(false),
  /** API requests a minute that one reviewer or token may make. */
  requestsPerMinute: z.int().min(1).default(1_200),
  oidc: OidcConfig.optional(),
});
export type DeskConfig = z.infer<typeof DeskConfig>;
