import { Button, ErrorNotice } from "@guildhall/ui";
import { type ErrorComponentProps, useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { failureOf } from "../api/failure-of.ts";
import { goToSignIn } from "../api/go-to-sign-in.ts";
import { NotFoundPage } from "./not-found-page.tsx";

/** What stands in the place of a page that could not be shown. */
export function PageError({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const failure = failureOf(error);
  const signedOut = failure.code === "unauthenticated";
  useEffect(() => {
    if (signedOut) goToSignIn();
  }, [signedOut]);
  if (signedOut) return null;
  // What a page asks for comes from its address, so bad input is a bad address.
  if (failure.code === "not-found" || failure.code === "bad-input") return <NotFoundPage />;
  const tryAgain = () => {
    reset();
    void router.invalidate();
  };
  return (
    <div className="mx-auto w-full max-w-2xl p-6">
      <ErrorNotice
        level={1}
        title="This page could not be shown"
        details={failure.details}
        action={<Button onClick={tryAgain}>Load page again</Button>}
      >
        {failure.message}
      </ErrorNotice>
    </div>
  );
}
