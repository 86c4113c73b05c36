import { createOwnerInput } from "../identity/identity.contract.ts";
import { operatorProcedure, publicAccountProcedure, router } from "../trpc/init.ts";
import { rest } from "../trpc/rest.ts";
import { peopleRouter, signUpRouter } from "./accounts/accounts.router.ts";
import { createOwner } from "./create-owner.ts";
import { healthView } from "./health.contract.ts";
import { lookAgain } from "./health/look-again.ts";
import { readHealth } from "./health/read-health.ts";
import { ownerCreated } from "./ops.contract.ts";
import { systemSettingsView, updateSystemSettingInput } from "./system-settings.contract.ts";
import { listSystemSettings } from "./system-settings/list-system-settings.ts";
import { updateSystemSetting } from "./system-settings/update-system-setting.ts";

export const opsRouter = router({
  createOwner: publicAccountProcedure
    .meta(rest("POST /setup", "Make the first account and its organization", { status: 201 }))
    .input(createOwnerInput)
    .output(ownerCreated)
    .mutation(({ ctx, input }) => createOwner(ctx.services, input)),
  signUp: signUpRouter,
  people: peopleRouter,
  health: router({
    get: operatorProcedure
      .meta(rest("GET /health", "Read how each part of the installation is and was"))
      .output(healthView)
      .query(({ ctx }) => readHealth(ctx.services.database.prisma)),
    look: operatorProcedure
      .meta(rest("POST /health", "Look at each part of the installation now"))
      .output(healthView)
      .mutation(({ ctx }) => lookAgain(ctx.services)),
  }),
  systemSettings: router({
    list: operatorProcedure
      .meta(rest("GET /settings/system", "List the settings of the installation"))
      .output(systemSettingsView)
      .query(({ ctx }) => listSystemSettings(ctx.services.database.prisma)),
    update: operatorProcedure
      .meta(rest("PUT /settings/system/{key}", "Set a setting of the installation"))
      .input(updateSystemSettingInput)
      .output(systemSettingsView)
      .mutation(({ ctx, input }) => updateSystemSetting(ctx, input)),
  }),
});
