import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { failureOf } from "./failure-of.ts";
import { goToSignIn } from "./go-to-sign-in.ts";

const tries = 3;

/** What was read from the server; errors that trying again cannot help are not tried again. */
export const queryClient = new QueryClient({
  // A page that was open when the session ended. On a first visit the route itself leads to the door.
  queryCache: new QueryCache({ onError: (error, query) => query.state.data !== undefined && leaveIfSignedOut(error) }),
  mutationCache: new MutationCache({ onError: leaveIfSignedOut }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (count, error) => count < tries && failureOf(error).retry,
    },
  },
});

function leaveIfSignedOut(error: unknown): void {
  if (failureOf(error).code === "unauthenticated") goToSignIn();
}
