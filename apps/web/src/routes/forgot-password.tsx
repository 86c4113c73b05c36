import { createFileRoute, redirect } from "@tanstack/react-router";
import { outsideSession } from "../api/outside-session.ts";
import { ForgotPasswordPage } from "../features/identity/reset/forgot-password-page.tsx";

export const Route = createFileRoute("/forgot-password")({
  head: () => ({ meta: [{ title: "Set a new password · Guildhall" }] }),
  beforeLoad: () => {
    if (outsideSession()) throw redirect({ to: "/sign-in" });
  },
  component: ForgotPasswordPage,
});
