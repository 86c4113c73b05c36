import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../../api/use-api.ts";
import type { BudgetDraft } from "./budget-draft.ts";

type Named = { value: string; label: string };

/** The projects, agents or people for which there can be a budget. */
export function useSubjects(scope: BudgetDraft["scope"]): Named[] {
  const { agents, projects, orgs } = useApi();
  const page = { limit: 100 };
  const ofAgents = useQuery(agents.list.queryOptions(page, { enabled: scope === "agent" })).data?.items ?? [];
  const ofProjects = useQuery(projects.list.queryOptions(page, { enabled: scope === "project" })).data?.items ?? [];
  const members = useQuery(orgs.members.list.queryOptions(page, { enabled: scope === "person" })).data?.items ?? [];
  const named = ({ id, name }: { id: string; name: string }): Named => ({ value: id, label: name });
  if (scope === "person") return members.map(({ user }) => named(user));
  return (scope === "agent" ? ofAgents : ofProjects).map(named);
}
