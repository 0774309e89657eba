import { z } from "zod";

/** Readers see everything and decide nothing. */
export const DeskRole = z.enum(["reader", "reviewer"]);
export type DeskRole = z.infer<typeof DeskRole>;

/** Who is logged in. Without a configured login everybody on this machine is the reviewer `local`. */
export const DeskSession = z.object({
  /** Empty until the login. */
  reviewer: z.string(),
  role: DeskRole,
  loginRequired: z.boolean(),
  /** Whether there are local users, who log in by name and password. */
  password: z.boolean(),
  /** Single sign-on, where it is configured: the words on its button and the address that begins it. */
  oidc: z.object({ label: z.string(), address: z.string() }).nullable(),
  /** Sent back in the header `x-csrf-token` with every writing request. */
  csrf: z.string(),
});
export type DeskSession = z.infer<typeof DeskSession>;

export const LoginRequest = z.strictObject({
  user: z.string().min(1).max(200),
  password: z.string().min(1).max(1_000),
});

/** What a failed request answers. */
export const DeskError = z.object({
  error: z.object({ code: z.string(), message: z.string(), hint: z.string() }),
});
export type DeskError = z.infer<typeof DeskError>;
