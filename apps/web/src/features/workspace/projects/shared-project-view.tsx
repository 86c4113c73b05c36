import { ExactTime } from "@guildhall/ui";
import type { SharedProject } from "../../orgs/sharing/public/load-shared.ts";
import { StatusIcon } from "../tasks/status-icon.tsx";
import { statusLabel } from "../tasks/task-words.ts";
import { ProjectMark } from "./project-mark.tsx";

/** A project on its public page: what it is about, and what is to be done. */
export function SharedProjectView({ project }: { project: SharedProject }) {
  return (
    <>
      <header className="flex items-center gap-3">
        <ProjectMark project={project} />
        <h1 className="text-xl font-semibold tracking-tight break-words">{project.name}</h1>
      </header>
      {project.description && <p className="text-pretty whitespace-pre-line">{project.description}</p>}
      <section aria-label="Tasks" className="flex flex-col gap-2">
        <h2 className="font-semibold">Tasks</h2>
        {project.tasks.length === 0 && <p className="text-ink-soft">Nothing is to be done here.</p>}
        <ul className="divide-y divide-line rounded-panel border border-line bg-surface empty:hidden">
          {project.tasks.map(({ title, status, dueAt }, index) => (
            <li key={index} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-3 py-2">
              <span className="min-w-0 grow basis-48 break-words">{title}</span>
              {dueAt && (
                <span className="text-[13px] text-ink-soft">
                  Due <ExactTime at={dueAt} />
                </span>
              )}
              <span className="flex items-center gap-1.5 text-[13px] text-ink-soft">
                <StatusIcon status={status} />
                {statusLabel(status)}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
