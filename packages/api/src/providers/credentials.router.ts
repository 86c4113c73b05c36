import { pageOf } from "@guildhall/kernel";
import { z } from "zod";
import { orgProcedure, router } from "../trpc/init.ts";
import { rest } from "../trpc/rest.ts";
import { createCredential } from "./create-credential.ts";
import {
  createCredentialInput,
  credentialInput,
  credentialView,
  listCredentialsInput,
  renameCredentialInput,
  replaceCredentialInput,
} from "./credentials.contract.ts";
import { connectService } from "./oauth/connect-service.ts";
import { connectServiceInput, consentStarted } from "./oauth/oauth.contract.ts";
import { reconnectService } from "./oauth/reconnect-service.ts";
import { credentialUses } from "./credential-uses.contract.ts";
import { listCredentialUses } from "./list-credential-uses.ts";
import { listCredentials } from "./list-credentials.ts";
import { type ProvidersAction, providersPolicy } from "./providers.policy.ts";
import { renameCredential } from "./rename-credential.ts";
import { replaceCredential } from "./replace-credential.ts";
import { revokeCredential } from "./revoke-credential.ts";

const may = (action: ProvidersAction) => orgProcedure("providers", providersPolicy, action);

export const credentialsRouter = router({
  list: may("list-credentials")
    .meta(rest("GET /credentials", "List credentials, without what they hold"))
    .input(listCredentialsInput)
    .output(pageOf(credentialView))
    .query(({ ctx, input }) => listCredentials(ctx, input)),
  uses: may("list-credentials")
    .meta(rest("GET /credentials/{id}/uses", "List what goes on with a credential, by name"))
    .input(credentialInput)
    .output(credentialUses)
    .query(({ ctx, input }) => listCredentialUses(ctx, input)),
  create: may("create-credential")
    .meta(rest("POST /credentials", "Store a credential", { status: 201 }))
    .input(createCredentialInput)
    .output(credentialView)
    .mutation(({ ctx, input }) => createCredential(ctx, input)),
  connect: may("connect-service")
    .meta(
      rest("POST /credentials/connections", "Connect a service by OAuth; a person consents at the address", {
        status: 201,
      }),
    )
    .input(connectServiceInput)
    .output(consentStarted)
    .mutation(({ ctx, input }) => connectService(ctx, input)),
  reconnect: may("connect-service")
    .meta(rest("POST /credentials/{id}/consent", "Begin the consent of a connection anew"))
    .input(credentialInput)
    .output(consentStarted)
    .mutation(({ ctx, input }) => reconnectService(ctx, input)),
  rename: may("rename-credential")
    .meta(rest("PATCH /credentials/{id}", "Rename a credential"))
    .input(renameCredentialInput)
    .output(credentialView)
    .mutation(({ ctx, input }) => renameCredential(ctx, input)),
  replace: may("replace-credential")
    .meta(rest("PUT /credentials/{id}/value", "Put another value in the place of the one before"))
    .input(replaceCredentialInput)
    .output(credentialView)
    .mutation(({ ctx, input }) => replaceCredential(ctx, input)),
  revoke: may("revoke-credential")
    .meta(rest("DELETE /credentials/{id}", "Take a credential out of the vault for good"))
    .input(credentialInput)
    .output(z.void())
    .mutation(({ ctx, input }) => revokeCredential(ctx, input)),
});
