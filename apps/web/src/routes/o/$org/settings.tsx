import { createFileRoute } from "@tanstack/react-router";
import { SettingsPage } from "../../../shell/settings/settings-page.tsx";

export const Route = createFileRoute("/o/$org/settings")({
  head: () => ({ meta: [{ title: "Settings · Guildhall" }] }),
  component: SettingsPage,
});
