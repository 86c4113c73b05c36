import { createFileRoute } from "@tanstack/react-router";
import { OrganizationPage } from "../../../../features/orgs/organization-page.tsx";

export const Route = createFileRoute("/o/$org/settings/organization")({ component: OrganizationPage });
