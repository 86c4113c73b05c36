import { Link, useRouteContext, useRouter, useSearch } from "@tanstack/react-router";
import { Doorway } from "./doorway.tsx";
import { SignInForm } from "./sign-in-form.tsx";

/** The door for people who have an account. */
export function SignInPage() {
  const { queryClient } = useRouteContext({ from: "/sign-in" });
  const { to } = useSearch({ from: "/sign-in" });
  const router = useRouter();
  const enter = () => {
    queryClient.clear();
    router.history.push(to ?? "/");
  };
  return (
    <Doorway title="Sign in" below="Use the account of this Guildhall.">
      <SignInForm onSignedIn={enter} />
      <p className="mt-4">
        <Link to="/forgot-password" className="text-accent-ink underline underline-offset-2">
          I don’t know my password
        </Link>
      </p>
    </Doorway>
  );
}
