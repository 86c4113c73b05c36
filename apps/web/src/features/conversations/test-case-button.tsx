import { Button, useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../api/failure-of.ts";
import { useApi } from "../../api/use-api.ts";
import { conversationQuery } from "./conversation-query.ts";

/** Makes a test case of an answer that was found bad; says so where there is one. */
export function TestCaseButton({
  messageId,
  conversationId,
  isMade,
}: {
  messageId: string;
  conversationId: string;
  isMade: boolean;
}) {
  const api = useApi();
  const toast = useToast();
  const queryClient = useQueryClient();
  const make = useMutation(
    api.conversations.makeTestCase.mutationOptions({
      onSuccess: async () => {
        toast({ title: "The question is a test case now. Whoever may change the agent sees it." });
        await queryClient.invalidateQueries({ queryKey: conversationQuery(api, conversationId).queryKey });
      },
      onError: (error) => toast({ title: failureOf(error).message, tone: "danger" }),
    }),
  );
  if (isMade) return <p className="mt-1 text-[13px] text-ink-faint">A test case of the agent was made of this</p>;
  return (
    <Button size="sm" look="ghost" className="-ml-2" busy={make.isPending} onClick={() => make.mutate({ messageId })}>
      Make a test case
    </Button>
  );
}
