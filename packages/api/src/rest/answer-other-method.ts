import { answerError, wrongMethod } from "./answer-error.ts";

/** What a path says to a method that it does not take: which ones it does. */
export function answerOtherMethod(method: string, methods: string[]): Response {
  const allow = [...methods, "OPTIONS"].join(", ");
  if (method === "OPTIONS") return new Response(null, { status: 204, headers: { allow } });
  return answerError(wrongMethod(method, methods.join(", ")), { allow });
}
