import { orgProcedure, router } from "../trpc/init.ts";
import { orgsPolicy } from "./orgs.policy.ts";
import { removeDemo } from "./remove-demo.ts";

export const orgsRouter = router({
  removeDemo: orgProcedure("orgs", orgsPolicy, "remove-demo").mutation(({ ctx }) => removeDemo(ctx)),
});
