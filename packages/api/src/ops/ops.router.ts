import { createOwnerInput } from "../identity/identity.contract.ts";
import { publicProcedure, router } from "../trpc/init.ts";
import { createOwner } from "./create-owner.ts";

export const opsRouter = router({
  createOwner: publicProcedure.input(createOwnerInput).mutation(({ ctx, input }) => createOwner(ctx.services, input)),
});
