import { createFileRoute, lazyRouteComponent, notFound } from "@tanstack/react-router";
import { NotFoundOutside } from "../../shell/not-found-outside.tsx";

export const Route = createFileRoute("/dev/ui")({
  codeSplitGroupings: [],
  beforeLoad: () => {
    if (!import.meta.env.DEV) throw notFound();
  },
  component: import.meta.env.DEV
    ? lazyRouteComponent(() => import("../../dev/ui-page.tsx"), "UiPage")
    : NotFoundOutside,
});
