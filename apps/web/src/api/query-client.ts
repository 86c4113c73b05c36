import { QueryClient } from "@tanstack/react-query";
import { failureOf } from "./failure-of.ts";

const tries = 3;

/** What was read from the server; errors that trying again cannot help are not tried again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (count, error) => count < tries && failureOf(error).retry,
    },
  },
});
