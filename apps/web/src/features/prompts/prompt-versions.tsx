import { Button, Diff, RelativeTime } from "@guildhall/ui";
import type { ReactNode } from "react";
import { useChangePrompt } from "./use-change-prompt.ts";

type Version = { version: number; text: string; createdAt: string };

/** What the prompt said before, the person's own words and the factory's, each with what is different now. */
export function PromptVersions({
  promptKey,
  prompt,
  now,
}: {
  promptKey: string;
  prompt: { own: Version[]; factory: Version[]; isOverridden: boolean };
  now: string;
}) {
  const change = useChangePrompt(promptKey);
  const own = prompt.own.slice(prompt.isOverridden ? 1 : 0);
  const factory = prompt.factory.slice(prompt.isOverridden ? 0 : 1);
  if (own.length + factory.length === 0) return null;
  return (
    <section>
      <h2 className="mb-2 font-semibold">Other versions</h2>
      <ul className="flex flex-col gap-2">
        {own.map((version) => (
          <VersionRow
            key={`own-${version.version}`}
            name={`Yours, version ${version.version}`}
            version={version}
            now={now}
          >
            <Button size="sm" className="self-end" onClick={() => change.restore(version.version)}>
              Restore version {version.version}
            </Button>
          </VersionRow>
        ))}
        {factory.map((version) => (
          <VersionRow
            key={`factory-${version.version}`}
            name={`The factory’s, version ${version.version}`}
            version={version}
            now={now}
          />
        ))}
      </ul>
    </section>
  );
}

function VersionRow({
  name,
  version,
  now,
  children,
}: {
  name: string;
  version: Version;
  now: string;
  children?: ReactNode;
}) {
  return (
    <li>
      <details className="rounded-panel border border-line bg-surface">
        <summary className="px-3 py-2">
          {name}
          <span className="ml-2 text-[13px] text-ink-faint">
            <RelativeTime at={version.createdAt} />
          </span>
        </summary>
        <div className="flex flex-col gap-2 px-3 pb-3">
          <Diff label={`From ${name} to now`} before={version.text} after={now} />
          {children}
        </div>
      </details>
    </li>
  );
}
