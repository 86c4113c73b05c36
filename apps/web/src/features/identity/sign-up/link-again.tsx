import { Button } from "@guildhall/ui";
import { useMutation } from "@tanstack/react-query";
import { useRouteContext } from "@tanstack/react-router";
import { failureOf } from "../../../api/failure-of.ts";

/** Has the link that confirms an address sent once more. */
export function LinkAgain({ email }: { email: string }) {
  const { publicApi } = useRouteContext({ from: "/sign-in" });
  const request = useMutation(publicApi.ops.signUp.requestConfirmation.mutationOptions());
  if (request.isSuccess) return <p role="status">A new link is on its way.</p>;
  return (
    <div className="flex flex-col items-start gap-2">
      <Button busy={request.isPending} onClick={() => request.mutate({ email })}>
        Send the link again
      </Button>
      {request.error && <p role="alert">{failureOf(request.error).message}</p>}
    </div>
  );
}
