import { createFileRoute } from "@tanstack/react-router";
import { PreferencesPage } from "../../../../features/identity/settings/preferences-page.tsx";

export const Route = createFileRoute("/o/$org/settings/preferences")({ component: PreferencesPage });
