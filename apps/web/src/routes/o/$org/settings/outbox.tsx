import { createFileRoute } from "@tanstack/react-router";
import { OutboxPage } from "../../../../features/identity/security/outbox-page.tsx";

export const Route = createFileRoute("/o/$org/settings/outbox")({ component: OutboxPage });
