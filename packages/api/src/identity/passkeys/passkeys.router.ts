import { z } from "zod";
import { accountProcedure, router } from "../../trpc/init.ts";
import {
  addPasskeyInput,
  beginPasskeyInput,
  passkeyCreation,
  passkeyIdInput,
  passkeyView,
  renamePasskeyInput,
} from "../passkeys.contract.ts";
import { addPasskey } from "./add-passkey.ts";
import { beginPasskey } from "./begin-passkey.ts";
import { listPasskeys } from "./list-passkeys.ts";
import { removePasskey } from "./remove-passkey.ts";
import { renamePasskey } from "./rename-passkey.ts";

export const passkeysRouter = router({
  list: accountProcedure.output(z.array(passkeyView)).query(({ ctx }) => listPasskeys(ctx)),
  begin: accountProcedure
    .input(beginPasskeyInput)
    .output(passkeyCreation)
    .mutation(({ ctx, input }) => beginPasskey(ctx, input)),
  add: accountProcedure
    .input(addPasskeyInput)
    .output(passkeyView)
    .mutation(({ ctx, input }) => addPasskey(ctx, input)),
  rename: accountProcedure.input(renamePasskeyInput).mutation(({ ctx, input }) => renamePasskey(ctx, input)),
  remove: accountProcedure.input(passkeyIdInput).mutation(({ ctx, input }) => removePasskey(ctx, input)),
});
