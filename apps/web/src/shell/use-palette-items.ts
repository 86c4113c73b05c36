import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useApi } from "../api/use-api.ts";
import { places } from "./places.tsx";

/** Something that the palette can open or do. */
export type PaletteItem = {
  id: string;
  group: "Pages" | "Actions" | "Agents" | "Conversations";
  label: string;
  face?: { name: string; color: string };
  run: () => void;
};

const most = 50;

/** What the palette offers for these words: pages and actions, agents and conversations by name. */
export function usePaletteItems(words: string): PaletteItem[] {
  const api = useApi();
  const { org } = useParams({ from: "/o/$org" });
  const navigate = useNavigate();
  const agents = useQuery(api.agents.list.queryOptions({ limit: most })).data?.items ?? [];
  const conversations = useQuery(api.conversations.list.queryOptions({ limit: most })).data?.items ?? [];
  const items: PaletteItem[] = [
    ...places.map(({ to, label }): PaletteItem => ({
      id: to,
      group: "Pages",
      label,
      run: () => void navigate({ to, params: { org } }),
    })),
    {
      id: "create-agent",
      group: "Actions",
      label: "Create agent",
      run: () => void navigate({ to: "/o/$org/agents/new", params: { org } }),
    },
    {
      id: "new-chat",
      group: "Actions",
      label: "Start conversation",
      run: () => void navigate({ to: "/o/$org/chat/new", params: { org } }),
    },
    ...agents.map((agent): PaletteItem => ({
      id: agent.id,
      group: "Agents",
      label: agent.name,
      face: agent,
      run: () => void navigate({ to: "/o/$org/agents/$slug", params: { org, slug: agent.slug } }),
    })),
    ...conversations.map(({ id, title, agent }): PaletteItem => ({
      id,
      group: "Conversations",
      label: title || "New conversation",
      face: agent,
      run: () => void navigate({ to: "/o/$org/chat/$conversationId", params: { org, conversationId: id } }),
    })),
  ];
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return items.filter(({ label, group }) => wanted.every((word) => `${label} ${group}`.toLowerCase().includes(word)));
}
