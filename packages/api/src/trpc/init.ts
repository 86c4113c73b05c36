import { AppError } from "@guildhall/kernel";
import { initTRPC } from "@trpc/server";
import { refuseLocalAccounts } from "../identity/clerk/refuse-local-accounts.ts";
import type { Caller } from "../identity/resolve-session.ts";
import { requireScope } from "../ground/key-scopes.ts";
import { notAllowed } from "../ground/not-allowed.ts";
import { orgContext, type Principal } from "../ground/principal.ts";
import type { Services } from "../ground/services.ts";
import { describeTrpcError } from "./describe-trpc-error.ts";
import type { RestRoute } from "./rest.ts";
import { scopesFor } from "./scopes-for.ts";
import { toTrpcError } from "./to-trpc-error.ts";

/** What every request brings: the process's services, and who asks. */
export type ApiContext = Caller & {
  services: Services;
  /** From where the request comes: the socket's address, not what a client claims. */
  address?: string | null;
};

/** `Policy` says who may do what; the procedure names the action, so that one test can hold them all to account. */
type Policy<Action extends string> = (principal: Principal, action: Action) => boolean;
type Meta = {
  access?: "public" | "signed-in" | "operator" | "organization";
  action?: string;
  /** Whether the procedure lets somebody in; set where it belongs to an organization. */
  allows?: (principal: Principal) => boolean;
  rest?: RestRoute;
};

const t = initTRPC
  .context<ApiContext>()
  .meta<Meta>()
  .create({
    // Else a stack is sent along, with the paths of the machine.
    isDev: false,
    errorFormatter: ({ shape, error }) => {
      const description = describeTrpcError(error);
      return { ...shape, message: description.message, data: { ...shape.data, ...description } };
    },
    sse: { ping: { enabled: true, intervalMs: 15_000 }, client: { reconnectAfterInactivityMs: 30_000 } },
  });

export const { router, createCallerFactory } = t;

/** Turns what verbs throw into what the wire knows, and logs what nobody foresaw: once, here. */
const told = t.procedure.use(async ({ next, ctx, path }) => {
  const result = await next();
  if (result.ok) return result;
  return {
    ...result,
    error: toTrpcError(result.error, (error) => ctx.services.log.error("a procedure failed", { path, error })),
  };
});

/** Where every procedure begins: a program gets no further than its key's scopes let it. */
const procedure = told.use(({ next, ctx, path, type }) => {
  requireScope(ctx.principal, scopesFor({ path, type }));
  return next();
});

/** Anybody may call it. */
export const publicProcedure = procedure.meta({ access: "public" });

/** Anybody may call it, but not where Clerk signs people in. */
export const publicAccountProcedure = publicProcedure.use(({ ctx, next }) => {
  refuseLocalAccounts(ctx.services);
  return next();
});

/** Only somebody who is signed in may call it. */
export const userProcedure = procedure.meta({ access: "signed-in" }).use(({ ctx, next }) => {
  if (!ctx.user) throw signInFirst();
  return next({ ctx: { services: ctx.services, user: ctx.user, principal: ctx.principal } });
});

/** Only somebody who is signed in may call it, and not where Clerk signs people in. */
export const accountProcedure = userProcedure.use(({ ctx, next }) => {
  refuseLocalAccounts(ctx.services);
  return next();
});

/** Only who looks after the whole installation may call it. */
export const operatorProcedure = procedure.meta({ access: "operator" }).use(({ ctx, next }) => {
  if (!ctx.user) throw signInFirst();
  if (!ctx.user.isOperator) throw onlyOperators();
  return next({ ctx: { services: ctx.services, user: ctx.user, principal: ctx.principal } });
});

/** Only a member of the request's organization whom the policy lets may call it. */
export function orgProcedure<Action extends string>(domain: string, policy: Policy<Action>, action: Action) {
  const allows = (principal: Principal) => policy(principal, action);
  return procedure.meta({ access: "organization", action: `${domain}.${action}`, allows }).use(({ ctx, next }) => {
    if (!ctx.user) throw signInFirst();
    if (!ctx.principal) throw notAMember();
    if (!allows(ctx.principal)) throw notAllowed();
    return next({ ctx: orgContext(ctx.services, ctx.principal) });
  });
}

const signInFirst = () =>
  new AppError({ code: "unauthenticated", reason: "signed-out", userMessage: "Sign in to go on." });

const onlyOperators = () =>
  new AppError({
    code: "forbidden",
    reason: "operators-only",
    userMessage: "Only who looks after this Guildhall may do this. That is the person who set it up.",
  });

const notAMember = () =>
  new AppError({
    code: "not-found",
    reason: "organization-not-found",
    userMessage: "There is no such organization, or you are not a member of it.",
  });
