import { Drawer, Skeleton } from "@guildhall/ui";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../../api/use-api.ts";
import { ProjectForm } from "./project-form.tsx";

/** The form of a project in a sheet at the right: `new`, or the id of the one that is changed. */
export function ProjectDrawer({ of, onClose }: { of: string | undefined; onClose: () => void }) {
  const api = useApi();
  const isNew = of === "new";
  const project = useQuery({ ...api.projects.get.queryOptions({ id: of ?? "" }), enabled: of !== undefined && !isNew });
  return (
    <Drawer open={of !== undefined} onOpenChange={onClose} title={isNew ? "New project" : "Change project"}>
      {isNew && <ProjectForm onDone={onClose} />}
      {!isNew && project.isPending && <Skeleton className="h-40" />}
      {!isNew && project.data && <ProjectForm project={project.data} onDone={onClose} />}
    </Drawer>
  );
}
