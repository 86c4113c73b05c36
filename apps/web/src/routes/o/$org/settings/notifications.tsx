import { createFileRoute } from "@tanstack/react-router";
import { NotificationsPage } from "../../../../features/identity/settings/notifications-page.tsx";

export const Route = createFileRoute("/o/$org/settings/notifications")({ component: NotificationsPage });
