import {
  describeError,
  type Download,
  httpStatus,
  openAuditExport,
  openConversationExport,
  openFiguresExport,
  openOrganizationExport,
  type OrgContext,
  orgContext,
  requireScope,
  type Services,
} from "@guildhall/api";
import { type Context, Hono } from "hono";
import { resolveCaller } from "../resolve-caller.ts";
import { signInFirst } from "../sign-in-first.ts";

/** Files that come out piece by piece. A link can't name its organization in a header, so it does in `org`. */
export function downloadRoutes(services: Services, authSecret: string): Hono {
  const door = (open: Opening) => async (c: Context) => {
    const { org, ...query } = c.req.query();
    const { principal } = await resolveCaller(services, c.req.raw.headers, authSecret, org ?? null);
    if (!principal) throw signInFirst();
    requireScope(principal, ["read"]);
    return sendFile(await open(orgContext(services, principal), query));
  };
  return new Hono()
    .get("/audit/export", door(openAuditExport))
    .get("/analytics/figures/export", door(openFiguresExport))
    .get("/conversations/export", door(openConversationExport))
    .get("/organizations/export", door(openOrganizationExport))
    .onError((error, c) => {
      const { retry: _, ...told } = describeError(error);
      if (told.code === "internal") services.log.error("a download failed", { path: c.req.path, error });
      return c.json({ error: told }, httpStatus[told.code]);
    });
}

type Opening = (context: OrgContext, query: Record<string, string>) => Download | Promise<Download>;

function sendFile({ fileName, contentType, text }: Download): Response {
  return new Response(streamOf(text), {
    headers: {
      "content-type": contentType,
      "content-disposition": `attachment; filename="${fileName}"`,
      "cache-control": "no-store",
    },
  });
}

const encoder = new TextEncoder();

/** Reads on only when the reader has room, and stops when they are gone. */
function streamOf(text: Download["text"]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull: async (controller) => {
      const next = await text.next();
      if (next.done) controller.close();
      else controller.enqueue(typeof next.value === "string" ? encoder.encode(next.value) : next.value);
    },
    cancel: async () => {
      await text.return();
    },
  });
}
