import { pageOf } from "@guildhall/kernel";
import { z } from "zod";
import { orgProcedure, publicAccountProcedure, publicProcedure, router, userProcedure } from "../../trpc/init.ts";
import { rest } from "../../trpc/rest.ts";
import { type OrgsAction, orgsPolicy } from "../orgs.policy.ts";
import { acceptInvitation } from "./accept-invitation.ts";
import { createInvitation } from "./create-invitation.ts";
import {
  createInvitationInput,
  invitationAnswered,
  invitationCreated,
  invitationIdInput,
  invitationLook,
  invitationTokenInput,
  invitationView,
  joinByInvitationInput,
  listInvitationsInput,
} from "./invitations.contract.ts";
import { joinByInvitation } from "./join-by-invitation.ts";
import { listInvitations } from "./list-invitations.ts";
import { lookAtInvitation } from "./look-at-invitation.ts";
import { revokeInvitation } from "./revoke-invitation.ts";

const may = (action: OrgsAction) => orgProcedure("orgs", orgsPolicy, action);
const invitations = "/organizations/current/invitations";

export const invitationsRouter = router({
  list: may("list-invitations")
    .meta(rest(`GET ${invitations}`, "List open invitations"))
    .input(listInvitationsInput)
    .output(pageOf(invitationView))
    .query(({ ctx, input }) => listInvitations(ctx, input)),
  create: may("create-invitation")
    .meta(rest(`POST ${invitations}`, "Invite somebody; the link is told only now", { status: 201 }))
    .input(createInvitationInput)
    .output(invitationCreated)
    .mutation(({ ctx, input }) => createInvitation(ctx, input)),
  revoke: may("revoke-invitation")
    .meta(rest(`DELETE ${invitations}/{id}`, "Withdraw an invitation"))
    .input(invitationIdInput)
    .output(z.void())
    .mutation(({ ctx, input }) => revokeInvitation(ctx, input)),
  look: publicProcedure
    .input(invitationTokenInput)
    .output(invitationLook)
    .query(({ ctx, input }) => lookAtInvitation(ctx.services, input)),
  accept: userProcedure
    .input(invitationTokenInput)
    .output(invitationAnswered)
    .mutation(({ ctx, input }) => acceptInvitation(ctx, input)),
  join: publicAccountProcedure
    .input(joinByInvitationInput)
    .output(invitationAnswered)
    .mutation(({ ctx, input }) => joinByInvitation(ctx.services, ctx.address ?? null, input)),
});
