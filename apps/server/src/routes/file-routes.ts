import {
  attachFile,
  describeError,
  httpStatus,
  mostImageBytes,
  openAttachment,
  type OpenedAttachment,
  orgContext,
  requireScope,
  type ScopeNeed,
  type Services,
  tooLarge,
} from "@guildhall/api";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { resolveCaller } from "../resolve-caller.ts";
import { signInFirst } from "../sign-in-first.ts";

/** Files that come with messages, as plain bytes. An image can't name its organization in a header, so it does in `org`. */
export function fileRoutes(services: Services, authSecret: string): Hono {
  const open = async (c: Context, need: ScopeNeed) => {
    const { headers } = c.req.raw;
    const { org } = c.req.query();
    const named = org ?? headers.get("x-guildhall-org");
    const { principal } = await resolveCaller(services, headers, authSecret, named);
    if (!principal) throw signInFirst();
    requireScope(principal, need);
    return orgContext(services, principal);
  };
  const onError = () => {
    throw tooLarge("The file", mostImageBytes);
  };
  return new Hono()
    .post("/files", bodyLimit({ maxSize: mostImageBytes, onError }), async (c) => {
      const context = await open(c, ["chat"]);
      const bytes = new Uint8Array(await c.req.arrayBuffer());
      const { name = "" } = c.req.query();
      return c.json(await attachFile(context, { name, bytes }), 201);
    })
    .get("/files/:id/content", async (c) =>
      sendFile(await openAttachment(await open(c, ["read", "chat"]), { id: c.req.param("id") })),
    )
    .onError((error, c) => {
      const { retry: _, ...told } = describeError(error);
      if (told.code === "internal") services.log.error("a file failed", { path: c.req.path, error });
      return c.json({ error: told }, httpStatus[told.code]);
    });
}

/** Images are shown where they are asked for; text is saved, so that no browser takes it for a page of ours. */
function sendFile({ name, contentType, bytes }: OpenedAttachment): Response {
  const isImage = contentType.startsWith("image/");
  const plain = name.normalize("NFKD").replaceAll(/[^\w.-]+/g, "_");
  return new Response(bytes, {
    headers: {
      "content-type": isImage ? contentType : "text/plain; charset=utf-8",
      "content-disposition": `${isImage ? "inline" : "attachment"}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      "cache-control": "private, max-age=86400",
      "x-content-type-options": "nosniff",
    },
  });
}
