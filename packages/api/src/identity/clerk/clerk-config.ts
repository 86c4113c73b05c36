/** An instance of Clerk, as its keys tell of it. */
export type ClerkConfig = {
  publishableKey: string;
  /** The host that the publishable key names: browsers load Clerk from there, and tokens are issued by it. */
  frontendHost: string;
  /** Checks tokens; in PEM format. */
  jwtKey: string;
  /** Checks webhooks; without one they are refused. */
  webhookSecret?: string | undefined;
  /** The origins of pages whose tokens count, for a request to this host. */
  trustedOrigins: (host: string | null) => string[];
};
