import { ButtonLink, CodeBlock } from "@guildhall/ui";
import { Link, useParams } from "@tanstack/react-router";
import KeyRoundIcon from "lucide-react/icons/key-round";
import { agentSnippets } from "./agent-snippets.ts";
import { useAgent } from "./use-agent.ts";

/** How programs call this agent. */
export function AgentApiPage() {
  const { org } = useParams({ from: "/o/$org" });
  const { slug } = useAgent();
  const snippets = agentSnippets(window.location.origin, slug);
  return (
    <div className="mx-auto flex w-full max-w-3xl flex-col gap-5 px-4 py-6 md:px-6">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="max-w-prose">
          <h2 className="text-base font-semibold">Call this agent from a program</h2>
          <p className="mt-1 text-pretty text-ink-soft">
            It speaks the interface of OpenAI, so any client for it works. Its model name is{" "}
            <code className="rounded bg-sunken px-1.5 py-0.5 font-mono text-[13px]">agent:{slug}</code>.
          </p>
        </div>
        <ButtonLink>
          <Link to="/o/$org/settings/api-keys" params={{ org }}>
            <KeyRoundIcon size={15} aria-hidden="true" />
            Create API key
          </Link>
        </ButtonLink>
      </div>
      {snippets.map(({ title, language, code }) => (
        <section key={title} aria-label={title} className="flex flex-col gap-2">
          <h3 className="font-medium">{title}</h3>
          <CodeBlock code={code} language={language} />
        </section>
      ))}
    </div>
  );
}
