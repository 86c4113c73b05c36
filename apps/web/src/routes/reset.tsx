import { createFileRoute } from "@tanstack/react-router";
import { ResetPage } from "../features/identity/reset/reset-page.tsx";

export const Route = createFileRoute("/reset")({
  head: () => ({ meta: [{ title: "Set a new password · Guildhall" }] }),
  validateSearch: (search: Record<string, unknown>): { token: string } => ({
    token: typeof search["token"] === "string" ? search["token"] : "",
  }),
  component: ResetPage,
});
