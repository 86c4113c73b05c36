import { Notice } from "@guildhall/ui";
import { useQuery } from "@tanstack/react-query";
import UnplugIcon from "lucide-react/icons/unplug";
import { useApi } from "../../api/use-api.ts";

const code = "rounded bg-sunken px-1 py-0.5 font-mono text-xs";

/** Says that the built-in model answers, and how a real one is set; shows nothing once one is. */
export function OfflineNotice() {
  const status = useQuery(useApi().providers.status.queryOptions());
  if (!status.data?.offline) return null;
  return (
    <Notice icon={<UnplugIcon size={16} aria-hidden="true" />} title="The built-in offline model answers">
      It needs no key and is no language model. For real answers set <code className={code}>OPENAI_API_KEY</code>,{" "}
      <code className={code}>ANTHROPIC_API_KEY</code>, <code className={code}>GOOGLE_GENERATIVE_AI_API_KEY</code> or{" "}
      <code className={code}>OLLAMA_BASE_URL</code> in the environment, then restart Guildhall.
    </Notice>
  );
}
