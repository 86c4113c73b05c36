import { Link, useRouteContext } from "@tanstack/react-router";

/** Leads from an organization that is still empty to the demo one, where there is something to look at. */
export function DemoLink() {
  const { me, organization } = useRouteContext({ from: "/o/$org" });
  const demo = me.organizations.find(({ isDemo }) => isDemo);
  if (!demo || demo.id === organization.id) return null;
  return (
    <p className="text-center text-[13px] text-ink-soft">
      Or look around first:{" "}
      <Link to="/o/$org" params={{ org: demo.slug }} className="text-accent-ink underline underline-offset-2">
        {demo.name}
      </Link>{" "}
      is a demo organization with agents at work.
    </p>
  );
}
