import type { SystemSettingsView } from "@guildhall/api/client";
import { Status } from "@guildhall/ui";

/** Every variable of the environment: what it does, and what it is set to. Secrets stay secret. */
export function EnvironmentTable({ environment }: { environment: SystemSettingsView["environment"] }) {
  return (
    <ul aria-label="Variables" className="divide-y divide-line">
      {environment.map(({ name, about, otherwise, isSet, isSecret, value }) => (
        <li key={name} className="grid gap-x-4 gap-y-1 py-2.5 sm:grid-cols-[1fr_minmax(0,14rem)]">
          <div className="min-w-0">
            <code className="font-mono text-[13px] font-medium break-all">{name}</code>
            <p className="text-[13px] text-pretty text-ink-faint">{about.replaceAll("`", "")}</p>
          </div>
          <div className="min-w-0 text-[13px]">
            {isSet ? (
              <>
                <Status kind="done" label={isSecret ? "Set, and kept secret" : "Set"} />
                {value && <code className="block font-mono text-xs break-all">{value}</code>}
              </>
            ) : (
              <span className="text-ink-faint">Not set: {otherwise.replaceAll("`", "")}</span>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
