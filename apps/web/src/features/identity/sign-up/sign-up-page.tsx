import { Notice } from "@guildhall/ui";
import { Link, useLoaderData, useRouteContext } from "@tanstack/react-router";
import MailIcon from "lucide-react/icons/mail";
import { useState } from "react";
import { Doorway } from "../doorway.tsx";
import { SignUpForm } from "./sign-up-form.tsx";

/** For who has no account and wants one, where that is allowed. */
export function SignUpPage() {
  const { publicApi } = useRouteContext({ from: "/sign-up" });
  const { mode } = useLoaderData({ from: "/sign-up" });
  const [sentTo, setSentTo] = useState<string | null>(null);
  const toSignIn = (
    <Link to="/sign-in" className="text-accent-ink underline underline-offset-2">
      Sign in
    </Link>
  );
  if (mode === "closed") {
    return (
      <Doorway title="Create an account" below={toSignIn}>
        <Notice title="Only who is invited gets an account here">
          Ask somebody who has one to invite you. You get a link then.
        </Notice>
      </Doorway>
    );
  }
  return (
    <Doorway title="Create an account" below={<>You have one already? {toSignIn}</>}>
      {sentTo === null ? (
        <SignUpForm api={publicApi} onSent={setSentTo} />
      ) : (
        <Notice role="status" icon={<MailIcon size={16} aria-hidden="true" />} title="Look into your mail">
          A link to confirm {sentTo} is on its way. It holds for a day.{" "}
          {mode === "approval" && "Then somebody who looks after this Guildhall approves your account. "}
          No mail? Who looks after this Guildhall finds it in the outbox.
        </Notice>
      )}
    </Doorway>
  );
}
