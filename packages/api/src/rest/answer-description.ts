import { answerOtherMethod } from "./answer-other-method.ts";
import { describeApi } from "./openapi/describe-api.ts";
import type { Operation } from "./operation.ts";

/** Answers the OpenAPI description. It is made when somebody first asks for it: most installations are never asked. */
export function answerDescription(operations: Operation[]): (request: Request) => Response {
  let text: string | undefined;
  return ({ method }) => {
    if (method !== "GET" && method !== "HEAD") return answerOtherMethod(method, ["GET"]);
    text ??= JSON.stringify(describeApi(operations));
    return new Response(text, { headers: { "content-type": "application/json", "cache-control": "no-cache" } });
  };
}
