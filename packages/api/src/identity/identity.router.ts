import { pageOf } from "@guildhall/kernel";
import { z } from "zod";
import {
  accountProcedure,
  operatorProcedure,
  orgProcedure,
  publicAccountProcedure,
  publicProcedure,
  router,
  userProcedure,
} from "../trpc/init.ts";
import { rest } from "../trpc/rest.ts";
import { createApiKey } from "./create-api-key.ts";
import { listDevices } from "./devices/list-devices.ts";
import { revokeDevice } from "./devices/revoke-device.ts";
import {
  apiKeyCreated,
  apiKeyView,
  createApiKeyInput,
  identityStatus,
  listApiKeysInput,
  meView,
  revokeApiKeyInput,
} from "./identity.contract.ts";
import { type IdentityAction, identityPolicy } from "./identity.policy.ts";
import { listApiKeys } from "./list-api-keys.ts";
import { listOutbox } from "./mail/list-outbox.ts";
import { sendAgain } from "./mail/send-again.ts";
import { profileView, updateProfileInput } from "./profile.contract.ts";
import { passkeysRouter } from "./passkeys/passkeys.router.ts";
import { readMe } from "./read-me.ts";
import { readProfile } from "./read-profile.ts";
import { readSettings } from "./read-settings.ts";
import { readStatus } from "./read-status.ts";
import { revokeApiKey } from "./revoke-api-key.ts";
import {
  backupCodesShown,
  beginSecondFactorInput,
  confirmSecondFactorInput,
  deviceIdInput,
  deviceView,
  secondFactorProof,
  secondFactorSetup,
  secondFactorView,
} from "./second-factor.contract.ts";
import { beginSecondFactor } from "./second-factor/begin-second-factor.ts";
import { confirmSecondFactor } from "./second-factor/confirm-second-factor.ts";
import { disableSecondFactor } from "./second-factor/disable-second-factor.ts";
import { readSecondFactor } from "./second-factor/read-second-factor.ts";
import { renewBackupCodes } from "./second-factor/renew-backup-codes.ts";
import {
  accountMailIdInput,
  changePasswordInput,
  listAccountMailsInput,
  outboxView,
  requestPasswordResetInput,
  resetPasswordByMailInput,
  sessionIdInput,
  sessionView,
} from "./security.contract.ts";
import { changePassword } from "./security/change-password.ts";
import { listSessions } from "./security/list-sessions.ts";
import { requestPasswordReset } from "./security/request-password-reset.ts";
import { resetPasswordByMail } from "./security/reset-password-by-mail.ts";
import { revokeOtherSessions, revokeSession } from "./security/revoke-session.ts";
import { settingsView, updateSettingsInput } from "./settings.contract.ts";
import { setUsername } from "./set-username.ts";
import { updateProfile } from "./update-profile.ts";
import { updateSettings } from "./update-settings.ts";
import { setUsernameInput } from "./username.contract.ts";

const may = (action: IdentityAction) => orgProcedure("identity", identityPolicy, action);

export const identityRouter = router({
  status: publicProcedure
    .meta(rest("GET /setup", "Whether the first account is still to be made"))
    .output(identityStatus)
    .query(({ ctx }) => readStatus(ctx.services, ctx.user)),
  me: userProcedure
    .meta(rest("GET /me", "Who you are, and your organizations"))
    .output(meView)
    .query(({ ctx }) => readMe(ctx)),
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
    setUsername: accountProcedure.input(setUsernameInput).mutation(({ ctx, input }) => setUsername(ctx, input)),
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
  sessions: router({
    list: accountProcedure.output(z.array(sessionView)).query(({ ctx }) => listSessions(ctx)),
    revoke: accountProcedure.input(sessionIdInput).mutation(({ ctx, input }) => revokeSession(ctx, input)),
    revokeOthers: accountProcedure.mutation(({ ctx }) => revokeOtherSessions(ctx)),
  }),
  secondFactor: router({
    get: accountProcedure.output(secondFactorView).query(({ ctx }) => readSecondFactor(ctx)),
    begin: accountProcedure
      .input(beginSecondFactorInput)
      .output(secondFactorSetup)
      .mutation(({ ctx, input }) => beginSecondFactor(ctx, input)),
    confirm: accountProcedure
      .input(confirmSecondFactorInput)
      .output(backupCodesShown)
      .mutation(({ ctx, input }) => confirmSecondFactor(ctx, input)),
    renewBackupCodes: accountProcedure
      .input(secondFactorProof)
      .output(backupCodesShown)
      .mutation(({ ctx, input }) => renewBackupCodes(ctx, input)),
    disable: accountProcedure.input(secondFactorProof).mutation(({ ctx, input }) => disableSecondFactor(ctx, input)),
  }),
  passkeys: passkeysRouter,
  devices: router({
    list: accountProcedure.output(z.array(deviceView)).query(({ ctx }) => listDevices(ctx)),
    revoke: accountProcedure.input(deviceIdInput).mutation(({ ctx, input }) => revokeDevice(ctx, input)),
  }),
  password: router({
    change: accountProcedure.input(changePasswordInput).mutation(({ ctx, input }) => changePassword(ctx, input)),
    requestReset: publicAccountProcedure
      .input(requestPasswordResetInput)
      .mutation(({ ctx, input }) => requestPasswordReset(ctx.services, ctx.address ?? null, input)),
    reset: publicAccountProcedure
      .input(resetPasswordByMailInput)
      .mutation(({ ctx, input }) => resetPasswordByMail(ctx.services, ctx.address ?? null, input)),
  }),
  outbox: router({
    list: operatorProcedure
      .input(listAccountMailsInput)
      .output(outboxView)
      .query(({ ctx, input }) => listOutbox(ctx, input)),
    sendAgain: operatorProcedure.input(accountMailIdInput).mutation(({ ctx, input }) => sendAgain(ctx.services, input)),
  }),
  apiKeys: router({
    list: may("list-api-keys")
      .meta(rest("GET /api-keys", "List your API keys"))
      .input(listApiKeysInput)
      .output(pageOf(apiKeyView))
      .query(({ ctx, input }) => listApiKeys(ctx, input)),
    create: may("create-api-key")
      .meta(rest("POST /api-keys", "Make an API key; it is told only now", { status: 201 }))
      .input(createApiKeyInput)
      .output(apiKeyCreated)
      .mutation(({ ctx, input }) => createApiKey(ctx, input)),
    revoke: may("revoke-api-key")
      .meta(rest("DELETE /api-keys/{id}", "End an API key"))
      .input(revokeApiKeyInput)
      .output(z.void())
      .mutation(({ ctx, input }) => revokeApiKey(ctx, input)),
  }),
});
