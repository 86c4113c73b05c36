import { orgProcedure, publicProcedure, router, userProcedure } from "../trpc/init.ts";
import { rest } from "../trpc/rest.ts";
import { createApiKey } from "./create-api-key.ts";
import { createApiKeyInput, revokeApiKeyInput } from "./identity.contract.ts";
import { type IdentityAction, identityPolicy } from "./identity.policy.ts";
import { listApiKeys } from "./list-api-keys.ts";
import { profileView, updateProfileInput } from "./profile.contract.ts";
import { readMe } from "./read-me.ts";
import { readProfile } from "./read-profile.ts";
import { readSettings } from "./read-settings.ts";
import { readStatus } from "./read-status.ts";
import { revokeApiKey } from "./revoke-api-key.ts";
import { settingsView, updateSettingsInput } from "./settings.contract.ts";
import { updateProfile } from "./update-profile.ts";
import { updateSettings } from "./update-settings.ts";

const may = (action: IdentityAction) => orgProcedure("identity", identityPolicy, action);

export const identityRouter = router({
  status: publicProcedure.query(({ ctx }) => readStatus(ctx.services, ctx.user)),
  me: userProcedure.query(({ ctx }) => readMe(ctx)),
  profile: router({
    get: userProcedure
      .meta(rest("GET /profile", "Read your profile"))
      .output(profileView)
      .query(({ ctx }) => readProfile(ctx)),
    update: userProcedure
      .meta(rest("PATCH /profile", "Change your profile"))
      .input(updateProfileInput)
      .output(profileView)
      .mutation(({ ctx, input }) => updateProfile(ctx, input)),
  }),
  settings: router({
    get: userProcedure
      .meta(rest("GET /settings", "Read your settings"))
      .output(settingsView)
      .query(({ ctx }) => readSettings(ctx)),
    update: userProcedure
      .meta(rest("PATCH /settings", "Change your settings"))
      .input(updateSettingsInput)
      .output(settingsView)
      .mutation(({ ctx, input }) => updateSettings(ctx, input)),
  }),
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
