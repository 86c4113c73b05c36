import type { AuthOptions, buildAuth } from "./build-auth.ts";
import { isOpenDoor } from "./door/is-open-door.ts";

/**
 * Accounts: signing in and out with e-mail or username and password, and a code where the person has turned that on; or
 * with a passkey. What does it is loaded when the first person comes to the door, so that a worker never holds it.
 */
export function createAuth(options: AuthOptions): { handler: (request: Request) => Promise<Response> } {
  let built: Promise<ReturnType<typeof buildAuth>> | undefined;
  const auth = () => (built ??= import("./build-auth.ts").then(({ buildAuth }) => buildAuth(options)));
  return {
    handler: async (request) => (isOpenDoor(request) ? (await auth()).handler(request) : nothingHere()),
  };
}

function nothingHere(): Response {
  return Response.json({ code: "no-such-path", message: "There is nothing at this address." }, { status: 404 });
}
