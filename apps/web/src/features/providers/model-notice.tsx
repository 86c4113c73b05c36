import { Button, ErrorNotice, Notice } from "@guildhall/ui";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import UnplugIcon from "lucide-react/icons/unplug";
import { failureOf } from "../../api/failure-of.ts";
import { useApi } from "../../api/use-api.ts";
import { useIsAdmin } from "../orgs/use-is-admin.ts";

const code = "rounded bg-sunken px-1 py-0.5 font-mono text-xs";

/** Says what is to be known of the model that answers; shows nothing while a real one stands by. */
export function ModelNotice() {
  // Asks the model's own server, so nothing waits for it.
  const status = useQuery({ ...useApi().providers.status.queryOptions(), retry: false });
  if (status.data?.offline) return <OfflineNotice />;
  if (!status.error) return null;
  const { message, details } = failureOf(status.error);
  return (
    <ErrorNotice
      title="No model answers at the moment"
      details={details}
      action={
        <Button busy={status.isFetching} onClick={() => void status.refetch()}>
          Ask again
        </Button>
      }
    >
      {message}
    </ErrorNotice>
  );
}

function OfflineNotice() {
  const { org } = useParams({ from: "/o/$org" });
  const isAdmin = useIsAdmin();
  return (
    <Notice icon={<UnplugIcon size={16} aria-hidden="true" />} title="The built-in offline model answers">
      It needs no key and is no language model. For real answers{" "}
      {isAdmin ? (
        <Link to="/o/$org/settings/providers" params={{ org }} className="underline underline-offset-2">
          connect a model provider
        </Link>
      ) : (
        "ask an admin to connect a model provider"
      )}
      , or set <code className={code}>OPENAI_API_KEY</code>, <code className={code}>ANTHROPIC_API_KEY</code>,{" "}
      <code className={code}>GOOGLE_GENERATIVE_AI_API_KEY</code> or <code className={code}>OLLAMA_BASE_URL</code> in the
      environment and restart Guildhall.
    </Notice>
  );
}
