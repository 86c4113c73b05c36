import { useLoaderData } from "@tanstack/react-router";
import { DeadLink } from "../../../identity/dead-link.tsx";
import { LinkedQuestion } from "./linked-question.tsx";

/** The page of a mailed link: what is asked, and the answer, without signing in. */
export function ApprovalLinkPage() {
  const { approval, problem } = useLoaderData({ from: "/approval/$token" });
  if (approval) return <LinkedQuestion approval={approval} />;
  return (
    <DeadLink title="Approval" below="Whoever asked you finds the question in Guildhall, under Approvals.">
      {problem}
    </DeadLink>
  );
}
