import { createFileRoute } from "@tanstack/react-router";
import { ConfirmPage } from "../features/identity/sign-up/confirm-page.tsx";

export const Route = createFileRoute("/confirm")({
  head: () => ({ meta: [{ title: "Confirm your address · Guildhall" }] }),
  validateSearch: (search: Record<string, unknown>): { token: string } => ({
    token: typeof search["token"] === "string" ? search["token"] : "",
  }),
  component: ConfirmPage,
});
