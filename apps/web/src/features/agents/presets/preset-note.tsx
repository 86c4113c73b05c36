import { Link, useParams } from "@tanstack/react-router";

/** Tells as which preset an agent began, and leads to it. */
export function PresetNote({ preset }: { preset: { key: string; name: string } }) {
  const { org } = useParams({ from: "/o/$org" });
  return (
    <p className="text-[13px] text-ink-faint">
      Began as the preset{" "}
      <Link
        to="/o/$org/agents/presets"
        params={{ org }}
        search={{ preset: preset.key }}
        className="text-accent-ink underline underline-offset-2"
      >
        {preset.name}
      </Link>
    </p>
  );
}
