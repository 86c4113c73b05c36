import { newId } from "@guildhall/kernel";
import { joinOrganization, type TestMember } from "../create-organization-with.ts";
import { admins, everybody, nobodyElse, owners, type Sweep } from "./case.ts";

export const sweepOrgs: Sweep = async (owner) => {
  const memberId = await idOf(owner, owner.user.id);
  const newcomer = async () => {
    const { user } = await joinOrganization(owner.context.services, owner.principal.orgId, "member");
    return idOf(owner, user.id);
  };
  return {
    // There is no demo here, which owners are told.
    "orgs.removeDemo": { input: () => undefined, stranger: "conflict", roles: { ...owners, owner: "conflict" } },
    "orgs.rename": { input: () => ({ name: "Guild" }), stranger: "own", roles: admins },
    "orgs.deletion.get": { input: () => undefined, stranger: "own", roles: owners },
    "orgs.deletion.request": { input: () => ({ name: "Guild" }), stranger: "own", roles: owners },
    "orgs.deletion.cancel": { input: () => undefined, stranger: "own", roles: owners },
    "orgs.exports.list": { input: () => undefined, stranger: "own", roles: owners },
    "orgs.exports.create": { input: () => undefined, stranger: "own", roles: owners },
    "orgs.audit.list": { input: () => ({ actorId: owner.user.id, limit: 10 }), stranger: "own", roles: admins },
    "orgs.audit.choices": { input: () => undefined, stranger: "own", roles: admins },
    "orgs.invitations.list": { input: () => ({ limit: 10 }), stranger: "own", roles: admins },
    "orgs.invitations.create": {
      input: () => ({ email: `${newId("user").slice(4)}@example.org`, role: "member" }),
      stranger: "own",
      roles: admins,
    },
    "orgs.invitations.revoke": {
      input: async () => {
        const email = `${newId("user")}@example.org`;
        return { id: (await owner.api.orgs.invitations.create({ email, role: "member" })).invitation.id };
      },
      stranger: "not-found",
      roles: admins,
    },
    "orgs.members.list": { input: () => ({ limit: 10 }), stranger: "own", roles: everybody },
    "orgs.members.setRole": {
      input: async () => ({ id: await newcomer(), role: "viewer" }),
      stranger: "not-found",
      roles: admins,
    },
    "orgs.members.remove": {
      input: async () => ({ id: await newcomer(), successorId: memberId }),
      stranger: "not-found",
      roles: admins,
    },
    // Who goes, or gives their place away, could not be asked the rest: they name a member who is not there.
    "orgs.members.leave": {
      input: () => ({ successorId: newId("member") }),
      stranger: "not-found",
      roles: nobodyElse,
    },
    "orgs.members.transferOwnership": {
      input: () => ({ id: newId("member") }),
      stranger: "not-found",
      roles: { ...owners, owner: "not-found" },
    },
  };
};

async function idOf({ context: { db } }: TestMember, userId: string): Promise<string> {
  const { id } = await db.member.findFirstOrThrow({ where: { userId }, select: { id: true } });
  return id;
}
