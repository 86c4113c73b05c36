import { Link, useLocation } from "@tanstack/react-router";

/** Leads who is invited to the door where accounts are made elsewhere, and back. */
export function SignInToJoin() {
  const { pathname } = useLocation();
  return (
    <Link to="/sign-in" search={{ to: pathname }} className="text-accent-ink underline underline-offset-2">
      Sign in to answer
    </Link>
  );
}
