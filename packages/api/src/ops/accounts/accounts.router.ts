import { pageOf } from "@guildhall/kernel";
import { z } from "zod";
import { operatorProcedure, publicAccountProcedure, publicProcedure, router } from "../../trpc/init.ts";
import { rest } from "../../trpc/rest.ts";
import {
  addressConfirmed,
  confirmAddressInput,
  listPeopleInput,
  personIdInput,
  personView,
  requestConfirmationInput,
  signUpInput,
  signUpLook,
} from "./accounts.contract.ts";
import { approvePerson } from "./approve-person.ts";
import { confirmAddress } from "./confirm-address.ts";
import { declinePerson } from "./decline-person.ts";
import { listPeople } from "./list-people.ts";
import { lookAtSignUp } from "./look-at-sign-up.ts";
import { requestConfirmation } from "./request-confirmation.ts";
import { restorePerson } from "./restore-person.ts";
import { signUp } from "./sign-up.ts";
import { suspendPerson } from "./suspend-person.ts";

export const signUpRouter = router({
  look: publicProcedure.output(signUpLook).query(({ ctx }) => lookAtSignUp(ctx.services)),
  start: publicAccountProcedure
    .input(signUpInput)
    .mutation(({ ctx, input }) => signUp(ctx.services, ctx.address ?? null, input)),
  confirm: publicAccountProcedure
    .input(confirmAddressInput)
    .output(addressConfirmed)
    .mutation(({ ctx, input }) => confirmAddress(ctx.services, ctx.address ?? null, input)),
  requestConfirmation: publicAccountProcedure
    .input(requestConfirmationInput)
    .mutation(({ ctx, input }) => requestConfirmation(ctx.services, ctx.address ?? null, input)),
});

export const peopleRouter = router({
  list: operatorProcedure
    .meta(rest("GET /people", "List who has an account here, by its state"))
    .input(listPeopleInput)
    .output(pageOf(personView))
    .query(({ ctx, input }) => listPeople(ctx.services, input)),
  approve: operatorProcedure
    .meta(rest("POST /people/{id}/approval", "Let in somebody who waits"))
    .input(personIdInput)
    .output(z.void())
    .mutation(({ ctx, input }) => approvePerson(ctx, input)),
  decline: operatorProcedure
    .meta(rest("DELETE /people/{id}/approval", "Delete the account of somebody who waits"))
    .input(personIdInput)
    .output(z.void())
    .mutation(({ ctx, input }) => declinePerson(ctx, input)),
  suspend: operatorProcedure
    .meta(rest("POST /people/{id}/suspension", "Shut somebody out"))
    .input(personIdInput)
    .output(z.void())
    .mutation(({ ctx, input }) => suspendPerson(ctx, input)),
  restore: operatorProcedure
    .meta(rest("DELETE /people/{id}/suspension", "Let in somebody who was suspended"))
    .input(personIdInput)
    .output(z.void())
    .mutation(({ ctx, input }) => restorePerson(ctx, input)),
});
