import { wizardAnswers } from "../create-organization-with.ts";
import { everybody, notViewers, type Sweep } from "./case.ts";

export const sweepSharing: Sweep = async ({ api, user }) => {
  const { agent } = await api.agents.create(wizardAnswers("Shared adviser"));
  const object = { kind: "agent", id: agent.id } as const;
  const keepers = { ...notViewers, member: "forbidden" } as const;
  const ofKeeper = { stranger: "not-found", roles: keepers } as const;
  return {
    "sharing.get": { input: () => object, stranger: "not-found", roles: everybody },
    "sharing.open": { input: () => ({ ...object, visibility: "organization", level: "edit" }), ...ofKeeper },
    // It belongs to the one who is named, which keepers are told.
    "sharing.share": {
      input: () => ({ ...object, userId: user.id, level: "view" }),
      stranger: "not-found",
      roles: { ...keepers, owner: "conflict", admin: "conflict" },
    },
    "sharing.unshare": { input: () => ({ ...object, userId: user.id }), ...ofKeeper },
    "sharing.createLink": { input: () => ({ ...object, days: 7 }), ...ofKeeper },
    "sharing.revokeLink": {
      input: async () => ({ ...object, linkId: (await api.sharing.createLink(object)).link.id }),
      ...ofKeeper,
    },
  };
};
