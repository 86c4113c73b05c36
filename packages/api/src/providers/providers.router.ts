import { orgProcedure, router } from "../trpc/init.ts";
import { providersPolicy } from "./providers.policy.ts";
import { readProviderStatus } from "./read-provider-status.ts";

export const providersRouter = router({
  status: orgProcedure("providers", providersPolicy, "status").query(({ ctx }) => readProviderStatus(ctx.services)),
});
