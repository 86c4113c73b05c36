import { createQuickTaskInput, type QuickTaskView } from "@guildhall/api/client";
import { type Choice, ChoiceGroup, Drawer, ErrorNotice } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";
import { FormBody } from "../../../forms/form-body.tsx";
import { formManners } from "../../../forms/form-manners.ts";
import { SubmitButton } from "../../../forms/submit-button.tsx";
import { useAppForm } from "../../../forms/use-app-form.ts";
import { agentIcons } from "../agent-icons.tsx";
import { quickTasksQuery } from "./quick-tasks-query.ts";

const icons: Choice<string>[] = agentIcons.map(({ name, label, Icon }) => ({
  value: name,
  label,
  drawing: <Icon size={17} aria-hidden="true" />,
}));
const answers = createQuickTaskInput.pick({ title: true, prompt: true }).extend({
  icon: createQuickTaskInput.shape.icon.unwrap().unwrap(),
});

/** The form of one quick task, a new one or one that is there. */
export function QuickTaskDrawer({
  agentId,
  task,
  onClose,
}: {
  agentId: string;
  task: QuickTaskView | undefined;
  onClose: () => void;
}) {
  const { save, failure } = useSaveQuickTask(agentId, task?.id);
  const form = useAppForm({
    defaultValues: { title: task?.title ?? "", prompt: task?.prompt ?? "", icon: task?.icon ?? "lightbulb" },
    ...formManners,
    validators: { onDynamic: answers },
    onSubmit: async ({ value }) => {
      if (await save(value)) onClose();
    },
  });
  return (
    <Drawer open onOpenChange={onClose} title={task ? "Edit quick task" : "Add quick task"}>
      <FormBody form={form} className="flex flex-col gap-5">
        {failure && (
          <ErrorNotice title="The quick task was not saved" details={failure.details}>
            {failure.message}
          </ErrorNotice>
        )}
        <form.AppField name="title">
          {(field) => (
            <field.TextField
              label="Title"
              placeholder="Sum up my week"
              autoComplete="off"
              help="What stands on the button, in a few words."
              serverError={failure?.fields["title"]}
            />
          )}
        </form.AppField>
        <form.AppField name="prompt">
          {(field) => (
            <field.AreaField
              label="Message"
              rows={6}
              limit={8000}
              placeholder="Sum up these notes in three points: [paste your notes]"
              help="What is sent to the agent. With something in [brackets], it is put into the box to be completed first."
              serverError={failure?.fields["prompt"]}
            />
          )}
        </form.AppField>
        <form.AppField name="icon">
          {(field) => (
            <div className="flex flex-col gap-1.5">
              <span aria-hidden="true" className="font-medium">
                Icon
              </span>
              <ChoiceGroup label="Icon" choices={icons} value={field.state.value} onChange={field.handleChange} />
            </div>
          )}
        </form.AppField>
        <SubmitButton className="self-end">Save quick task</SubmitButton>
      </FormBody>
    </Drawer>
  );
}

function useSaveQuickTask(agentId: string, taskId: string | undefined) {
  const api = useApi();
  const queryClient = useQueryClient();
  const create = useMutation(api.agents.quickTasks.create.mutationOptions());
  const update = useMutation(api.agents.quickTasks.update.mutationOptions());
  const save = async (value: { title: string; prompt: string; icon: string }): Promise<boolean> => {
    const saved = taskId
      ? update.mutateAsync({ id: agentId, taskId, ...value })
      : create.mutateAsync({ id: agentId, ...value });
    const task = await saved.catch(() => null);
    await queryClient.invalidateQueries({ queryKey: quickTasksQuery(api, agentId).queryKey });
    return task !== null;
  };
  const error = create.error ?? update.error;
  return { save, failure: error ? failureOf(error) : null };
}
