import { createFileRoute } from "@tanstack/react-router";
import { ConsentOver } from "../features/providers/consent-over.tsx";

export const Route = createFileRoute("/consent")({
  head: () => ({ meta: [{ title: "Consent · Guildhall" }] }),
  validateSearch: ({ reason }: Record<string, unknown>): { reason?: string } =>
    typeof reason === "string" ? { reason } : {},
  component: ConsentOver,
});
