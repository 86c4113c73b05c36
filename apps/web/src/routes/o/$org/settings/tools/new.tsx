import { createFileRoute } from "@tanstack/react-router";
import { NewToolPage } from "../../../../../features/tools/new-tool-page.tsx";

export const Route = createFileRoute("/o/$org/settings/tools/new")({ component: NewToolPage });
