import { Button, useToast } from "@guildhall/ui";
import { useMutation } from "@tanstack/react-query";
import { failureOf } from "../../api/failure-of.ts";
import { useApi } from "../../api/use-api.ts";

/** Sends the person to the service once more, to consent anew. */
export function ReconnectButton({ credential }: { credential: { id: string; label: string } }) {
  const toast = useToast();
  const reconnect = useMutation(
    useApi().providers.credentials.reconnect.mutationOptions({
      onSuccess: ({ url }) => window.location.assign(url),
      onError: (error) => toast({ title: failureOf(error).message, tone: "danger" }),
    }),
  );
  return (
    <Button
      size="sm"
      aria-label={`Connect again: ${credential.label}`}
      busy={reconnect.isPending}
      onClick={() => reconnect.mutate({ id: credential.id })}
    >
      Connect again
    </Button>
  );
}
