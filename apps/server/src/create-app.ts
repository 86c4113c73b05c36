import type { Services } from "@guildhall/api";
import { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { authRoute } from "./routes/auth-route.ts";
import { docsRoute } from "./routes/docs-route.ts";
import { downloadRoutes } from "./routes/download-routes.ts";
import { calendarFeedRoute } from "./routes/calendar-feed-route.ts";
import { fileRoutes } from "./routes/file-routes.ts";
import { healthRoutes } from "./routes/health-routes.ts";
import { hooksRoute } from "./routes/hooks-route.ts";
import { oauthRoute } from "./routes/oauth-route.ts";
import { openaiRoutes } from "./routes/openai-routes.ts";
import { restRoutes } from "./routes/rest-routes.ts";
import { trpcRoute } from "./routes/trpc-route.ts";
import { webRoute } from "./routes/web-route.ts";
import { webhookRoutes } from "./routes/webhook-routes.ts";
import { contentPolicy } from "./content-policy.ts";
import { unlisted } from "./unlisted.ts";
import { sameOrigin } from "./same-origin.ts";

export type AppOptions = { services: Services; authSecret: string; publicUrl: string; webDir: string };

/** Every path of the one port. */
export function createApp({ services, authSecret, publicUrl, webDir }: AppOptions): Hono {
  const app = new Hono();
  app.use(
    secureHeaders({
      xFrameOptions: "DENY",
      strictTransportSecurity: publicUrl.startsWith("https://") && "max-age=15552000",
      referrerPolicy: "same-origin",
      contentSecurityPolicy: contentPolicy(services.clerk),
    }),
  );
  app.use("/share/*", unlisted);
  app.route("/", healthRoutes(services));
  app.use("/api/*", sameOrigin);
  app.route("/api/auth", authRoute(services));
  app.route("/api/v1", downloadRoutes(services, authSecret));
  app.route("/api/oauth", oauthRoute(services, authSecret));
  app.route("/api/v1", fileRoutes(services, authSecret));
  app.route("/api/trpc", trpcRoute(services, authSecret));
  app.route("/api/v1", restRoutes(services, authSecret));
  app.route("/hooks", hooksRoute(services));
  app.route("/webhooks", webhookRoutes(services));
  app.route("/api/docs", docsRoute());
  app.route("/v1", openaiRoutes(services, authSecret));
  app.route("/calendars", calendarFeedRoute(services));
  app.route("/", webRoute(webDir, services.clerk?.publishableKey));
  app.onError((error, c) => {
    services.log.error("a request failed", { path: c.req.path, error });
    return c.json(
      { error: { code: "internal", reason: "unexpected", message: "Something went wrong on our side." } },
      500,
    );
  });
  return app;
}
