import { pageOf } from "@guildhall/kernel";
import { z } from "zod";
import { orgProcedure, router } from "../trpc/init.ts";
import { rest } from "../trpc/rest.ts";
import { leave } from "./leave.ts";
import { listMembers } from "./list-members.ts";
import {
  leaveInput,
  listMembersInput,
  memberView,
  removeMemberInput,
  setRoleInput,
  transferOwnershipInput,
} from "./members.contract.ts";
import { type OrgsAction, orgsPolicy } from "./orgs.policy.ts";
import { removeMember } from "./remove-member.ts";
import { setRole } from "./set-role.ts";
import { transferOwnership } from "./transfer-ownership.ts";

const may = (action: OrgsAction) => orgProcedure("orgs", orgsPolicy, action);
const members = "/organizations/current/members";

export const membersRouter = router({
  list: may("list-members")
    .meta(rest(`GET ${members}`, "List members"))
    .input(listMembersInput)
    .output(pageOf(memberView))
    .query(({ ctx, input }) => listMembers(ctx, input)),
  setRole: may("set-role")
    .meta(rest(`PATCH ${members}/{id}`, "Give a member another role"))
    .input(setRoleInput)
    .output(memberView)
    .mutation(({ ctx, input }) => setRole(ctx, input)),
  remove: may("remove-member")
    .meta(rest(`POST ${members}/{id}/remove`, "Remove a member and hand over what they owned"))
    .input(removeMemberInput)
    .output(z.void())
    .mutation(({ ctx, input }) => removeMember(ctx, input)),
  leave: may("leave")
    .meta(rest("POST /organizations/current/leave", "Leave the organization and hand over what you own"))
    .input(leaveInput)
    .output(z.void())
    .mutation(({ ctx, input }) => leave(ctx, input)),
  transferOwnership: may("transfer-ownership")
    .meta(rest(`POST ${members}/{id}/make-owner`, "Make a member owner in your place"))
    .input(transferOwnershipInput)
    .output(z.void())
    .mutation(({ ctx, input }) => transferOwnership(ctx, input)),
});
