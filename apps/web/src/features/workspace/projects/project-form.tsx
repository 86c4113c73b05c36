import { Button, ErrorNotice, Segments } from "@guildhall/ui";
import { FormBody } from "../../../forms/form-body.tsx";
import { formManners } from "../../../forms/form-manners.ts";
import { useAppForm } from "../../../forms/use-app-form.ts";
import { CodeFields } from "./code-fields.tsx";
import { answersOf, everyAnswer } from "./project-answers.ts";
import type { ProjectDetail } from "./project-item.ts";
import { ProjectLook } from "./project-look.tsx";
import { useSaveProject } from "./use-save-project.ts";

const visibilities = [
  { value: "private", label: "Only me", drawing: null },
  { value: "organization", label: "Everybody here", drawing: null },
] as const;

/** What is said about a project, new or known. */
export function ProjectForm({ project, onDone }: { project?: ProjectDetail; onDone: () => void }) {
  const { save, failure, busy } = useSaveProject(project?.id);
  const form = useAppForm({
    defaultValues: answersOf(project),
    ...formManners,
    validators: { onDynamic: everyAnswer },
    onSubmit: async ({ value }) => {
      if (await save(value)) onDone();
    },
  });
  const fields = failure?.fields ?? {};
  const mayOpen = !project || (project.isOwn && !project.isDefault);
  return (
    <FormBody form={form} className="flex flex-col gap-5">
      <form.AppField name="name">
        {(field) => <field.TextField label="Name" autoFocus maxLength={120} serverError={fields["name"]} />}
      </form.AppField>
      <form.AppField name="description">
        {(field) => <field.AreaField label="Description" optional limit={4000} serverError={fields["description"]} />}
      </form.AppField>
      <form.AppField name="color">
        {(color) => (
          <form.AppField name="icon">
            {(icon) => (
              <ProjectLook
                color={color.state.value}
                icon={icon.state.value}
                onColor={color.handleChange}
                onIcon={icon.handleChange}
              />
            )}
          </form.AppField>
        )}
      </form.AppField>
      {mayOpen && (
        <form.AppField name="visibility">
          {(field) => (
            <div className="flex flex-col items-start gap-1.5">
              <span aria-hidden="true" className="font-medium">
                Who sees it
              </span>
              <Segments
                label="Who sees it"
                choices={visibilities}
                value={field.state.value}
                onChange={field.handleChange}
              />
            </div>
          )}
        </form.AppField>
      )}
      <CodeFields open={Boolean(project?.repositoryUrl ?? project?.localPath)}>
        {(["type", "programmingLanguage", "framework", "repositoryUrl", "localPath"] as const).map((name) => (
          <form.AppField key={name} name={name}>
            {(field) => <field.TextField label={codeLabels[name]} optional serverError={fields[name]} />}
          </form.AppField>
        ))}
      </CodeFields>
      {failure && Object.keys(fields).length === 0 && (
        <ErrorNotice title="The project was not saved" details={failure.details}>
          {failure.message}
        </ErrorNotice>
      )}
      <Button type="submit" look="primary" busy={busy} className="self-start">
        {project ? "Save project" : "Create project"}
      </Button>
    </FormBody>
  );
}

const codeLabels = {
  type: "Kind",
  programmingLanguage: "Programming language",
  framework: "Framework",
  repositoryUrl: "Address of the repository",
  localPath: "Path on your machine",
} as const;
