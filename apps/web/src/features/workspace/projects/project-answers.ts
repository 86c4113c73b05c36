import { createProjectInput } from "@guildhall/api/client";
import type { ProjectDetail } from "./project-item.ts";

/** A form has a text for every answer, be it empty. */
export const everyAnswer = createProjectInput.required();

type Status = ProjectDetail["status"];

/** What the form of a project says. */
export type ProjectAnswers = {
  name: string;
  description: string;
  icon: string;
  color: string;
  visibility: "private" | "organization";
  status: Status;
  type: string;
  programmingLanguage: string;
  framework: string;
  repositoryUrl: string;
  localPath: string;
};

/** What stands in the form at first: what is known of a project, or nothing yet. */
export function answersOf(project: ProjectDetail | undefined): ProjectAnswers {
  return {
    name: project?.name ?? "",
    description: project?.description ?? "",
    icon: project?.icon ?? "folder",
    color: project?.color ?? "#f97316",
    visibility: project?.visibility === "organization" ? "organization" : "private",
    status: project?.status ?? "active",
    type: project?.type ?? "",
    programmingLanguage: project?.programmingLanguage ?? "",
    framework: project?.framework ?? "",
    repositoryUrl: project?.repositoryUrl ?? "",
    localPath: project?.localPath ?? "",
  };
}
