import { z } from "zod";
import { orgProcedure, publicProcedure, router } from "../../trpc/init.ts";
import { rest } from "../../trpc/rest.ts";
import { createPublicLink } from "./create-public-link.ts";
import { getSharing } from "./get-sharing.ts";
import { lookAtLink } from "./look-at-link.ts";
import { openObject } from "./open-object.ts";
import { revokePublicLink } from "./revoke-public-link.ts";
import { sharePerson } from "./share-person.ts";
import {
  createLinkInput,
  linkCreated,
  linkLook,
  linkTokenInput,
  openObjectInput,
  revokeLinkInput,
  sharedObjectInput,
  sharePersonInput,
  sharingView,
  unsharePersonInput,
} from "./sharing.contract.ts";
import { type SharingAction, sharingPolicy } from "./sharing.policy.ts";
import { unsharePerson } from "./unshare-person.ts";

const may = (action: SharingAction) => orgProcedure("sharing", sharingPolicy, action);
const object = "/sharing/{kind}/{id}";

export const sharingRouter = router({
  get: may("get")
    .meta(rest(`GET ${object}`, "Read with whom an object is shared"))
    .input(sharedObjectInput)
    .output(sharingView)
    .query(({ ctx, input }) => getSharing(ctx, input)),
  open: may("open")
    .meta(rest(`PUT ${object}/organization`, "Open an object to the organization, or close it"))
    .input(openObjectInput)
    .output(z.void())
    .mutation(({ ctx, input }) => openObject(ctx, input)),
  share: may("share")
    .meta(rest(`PUT ${object}/people/{userId}`, "Share an object with a member"))
    .input(sharePersonInput)
    .output(z.void())
    .mutation(({ ctx, input }) => sharePerson(ctx, input)),
  unshare: may("unshare")
    .meta(rest(`DELETE ${object}/people/{userId}`, "Take an object back from a member"))
    .input(unsharePersonInput)
    .output(z.void())
    .mutation(({ ctx, input }) => unsharePerson(ctx, input)),
  createLink: may("create-link")
    .meta(
      rest(`POST ${object}/links`, "Make a public page of an object; its address is told only now", { status: 201 }),
    )
    .input(createLinkInput)
    .output(linkCreated)
    .mutation(({ ctx, input }) => createPublicLink(ctx, input)),
  revokeLink: may("revoke-link")
    .meta(rest(`DELETE ${object}/links/{linkId}`, "End a public link"))
    .input(revokeLinkInput)
    .output(z.void())
    .mutation(({ ctx, input }) => revokePublicLink(ctx, input)),
  look: publicProcedure
    .input(linkTokenInput)
    .output(linkLook)
    .query(({ ctx, input }) => lookAtLink(ctx.services, { ...input, address: ctx.address ?? null })),
});
