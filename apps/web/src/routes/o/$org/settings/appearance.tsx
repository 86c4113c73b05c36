import { createFileRoute } from "@tanstack/react-router";
import { AppearancePage } from "../../../../theme/appearance-page.tsx";

export const Route = createFileRoute("/o/$org/settings/appearance")({ component: AppearancePage });
