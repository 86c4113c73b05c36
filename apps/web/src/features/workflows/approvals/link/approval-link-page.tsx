import { ErrorNotice } from "@guildhall/ui";
import { Link, useLoaderData } from "@tanstack/react-router";
import { Doorway } from "../../../identity/doorway.tsx";
import { LinkedQuestion } from "./linked-question.tsx";

/** The page of a mailed link: what is asked, and the answer, without signing in. */
export function ApprovalLinkPage() {
  const { approval, problem } = useLoaderData({ from: "/approval/$token" });
  if (approval) return <LinkedQuestion approval={approval} />;
  return (
    <Doorway title="Approval" below="Whoever asked you finds the question in Guildhall, under Approvals.">
      <ErrorNotice
        title="This link opens nothing"
        action={
          <Link to="/" className="underline underline-offset-2">
            Go to Guildhall
          </Link>
        }
      >
        {problem}
      </ErrorNotice>
    </Doorway>
  );
}
