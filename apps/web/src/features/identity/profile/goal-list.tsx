import type { ProfileView } from "@guildhall/api/client";
import { Button, DateInput, ExactTime, TextInput, useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouteContext } from "@tanstack/react-router";
import { useState } from "react";
import { failureOf } from "../../../api/failure-of.ts";
import { RoomSection } from "../../../shell/settings/room-section.tsx";

type Goal = ProfileView["goals"][number];

const day = { dateStyle: "medium", timeZone: "UTC" } as const satisfies Intl.DateTimeFormatOptions;

/** What the person wants to reach; each change is kept at once, and can be taken back. */
export function GoalList({ goals }: { goals: readonly Goal[] }) {
  const change = useChangeGoals(goals);
  return (
    <RoomSection title="Goals" about="What you want to reach. Each change is kept at once.">
      <ul aria-label="Goals" className="flex flex-col divide-y divide-line empty:hidden">
        {goals.map((goal, at) => (
          <li key={`${goal.title}-${goal.until ?? ""}`} className="flex items-center gap-3 py-2">
            <input
              type="checkbox"
              id={`goal-${at}`}
              checked={goal.isReached}
              onChange={() => change(goals.with(at, { ...goal, isReached: !goal.isReached }))}
              className="size-4.5 accent-accent"
            />
            <label htmlFor={`goal-${at}`} className={goal.isReached ? "grow text-ink-faint line-through" : "grow"}>
              {goal.title}
              {goal.until && (
                <span className="ml-2 text-[13px] text-ink-faint">
                  until <ExactTime at={goal.until} options={day} />
                </span>
              )}
            </label>
            <Button
              size="sm"
              look="ghost"
              aria-label={`Remove goal ${goal.title}`}
              onClick={() => change(goals.toSpliced(at, 1), "The goal is removed")}
            >
              Remove
            </Button>
          </li>
        ))}
      </ul>
      <NewGoal onAdd={(goal) => change([...goals, goal])} />
    </RoomSection>
  );
}

function NewGoal({ onAdd }: { onAdd: (goal: Goal) => void }) {
  const [title, setTitle] = useState("");
  const [until, setUntil] = useState("");
  return (
    <form
      className="flex flex-wrap gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (!title.trim()) return;
        onAdd({ title: title.trim(), isReached: false, ...(until && { until }) });
        setTitle("");
        setUntil("");
      }}
    >
      <div className="min-w-0 grow basis-56">
        <TextInput
          aria-label="New goal"
          placeholder="Something to reach"
          maxLength={300}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </div>
      <DateInput
        aria-label="Until when"
        className="w-auto"
        value={until}
        onChange={(event) => setUntil(event.target.value)}
      />
      <Button type="submit">Add goal</Button>
    </form>
  );
}

function useChangeGoals(before: readonly Goal[]) {
  const { publicApi } = useRouteContext({ from: "/o/$org" });
  const queryClient = useQueryClient();
  const toast = useToast();
  const queryKey = publicApi.identity.profile.get.queryKey();
  const show = (goals: readonly Goal[]) =>
    queryClient.setQueryData(queryKey, (profile) => profile && { ...profile, goals: [...goals] });
  const { mutate } = useMutation(
    publicApi.identity.profile.update.mutationOptions({
      onError: (error) => {
        show(before);
        toast({ title: failureOf(error).message, tone: "danger" });
      },
    }),
  );
  const change = (goals: readonly Goal[], words?: string) => {
    show(goals);
    mutate({ goals: [...goals] });
    if (words) toast({ title: words, action: { label: "Undo", run: () => change(before) } });
  };
  return change;
}
