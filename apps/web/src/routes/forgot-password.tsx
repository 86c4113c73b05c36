import { createFileRoute } from "@tanstack/react-router";
import { ForgotPasswordPage } from "../features/identity/reset/forgot-password-page.tsx";

export const Route = createFileRoute("/forgot-password")({
  head: () => ({ meta: [{ title: "Set a new password · Guildhall" }] }),
  component: ForgotPasswordPage,
});
