import { Link, useLoaderData, useRouteContext, useRouter, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { CodeForm } from "./code-form.tsx";
import { Doorway } from "./doorway.tsx";
import { PasskeyButton } from "./passkeys/passkey-button.tsx";
import { SignInForm } from "./sign-in-form.tsx";

/** The door for people who have an account. */
export function SignInPage() {
  const { queryClient } = useRouteContext({ from: "/sign-in" });
  const { to } = useSearch({ from: "/sign-in" });
  const { mode } = useLoaderData({ from: "/sign-in" });
  const router = useRouter();
  const [step, setStep] = useState<{ at: "password"; problem: string | null } | { at: "code" }>({
    at: "password",
    problem: null,
  });
  const enter = () => {
    queryClient.clear();
    router.history.push(to ?? "/");
  };
  if (step.at === "code") {
    return (
      <Doorway title="Enter your code" below="Your password is right. Your app shows the code for Guildhall.">
        <CodeForm onSignedIn={enter} onAgain={(problem) => setStep({ at: "password", problem })} />
      </Doorway>
    );
  }
  return (
    <Doorway title="Sign in" below="Use the account of this Guildhall.">
      <SignInForm problem={step.problem} onSignedIn={enter} onCodeAsked={() => setStep({ at: "code" })} />
      <p className="mt-4">
        <Link to="/forgot-password" className="text-accent-ink underline underline-offset-2">
          I don’t know my password
        </Link>
      </p>
      {mode !== "closed" && (
        <p className="mt-2">
          <Link to="/sign-up" className="text-accent-ink underline underline-offset-2">
            Create an account
          </Link>
        </p>
      )}
      <PasskeyButton onSignedIn={enter} />
    </Doorway>
  );
}
