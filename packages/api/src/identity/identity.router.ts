import { orgProcedure, publicProcedure, router, userProcedure } from "../trpc/init.ts";
import { createApiKey } from "./create-api-key.ts";
import { createApiKeyInput, revokeApiKeyInput } from "./identity.contract.ts";
import { type IdentityAction, identityPolicy } from "./identity.policy.ts";
import { listApiKeys } from "./list-api-keys.ts";
import { readMe } from "./read-me.ts";
import { readStatus } from "./read-status.ts";
import { revokeApiKey } from "./revoke-api-key.ts";

const may = (action: IdentityAction) => orgProcedure("identity", identityPolicy, action);

export const identityRouter = router({
  status: publicProcedure.query(({ ctx }) => readStatus(ctx.services, ctx.user)),
  me: userProcedure.query(({ ctx }) => readMe(ctx.services, ctx.user, ctx.principal)),
  apiKeys: router({
    list: may("list-api-keys").query(({ ctx }) => listApiKeys(ctx)),
    create: may("create-api-key")
      .input(createApiKeyInput)
      .mutation(({ ctx, input }) => createApiKey(ctx, input)),
    revoke: may("revoke-api-key")
      .input(revokeApiKeyInput)
      .mutation(({ ctx, input }) => revokeApiKey(ctx, input)),
  }),
});
