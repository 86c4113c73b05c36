import { Drawer, joinClasses } from "@guildhall/ui";
import { Panel } from "@xyflow/react";
import { useRef, useState } from "react";
import { useCreateWorkflow } from "../use-create-workflow.ts";
import type { WorkflowDetails } from "../workflow-item.ts";
import { CanvasMenu } from "./canvas-menu.tsx";
import { Canvas } from "./canvas.tsx";
import { useClipboard } from "./clipboard/use-clipboard.ts";
import { addNode, changeNode, removeNodes } from "./edit-graph.ts";
import { EditorBar } from "./editor-bar.tsx";
import { NodePanel } from "./node-panel.tsx";
import { Palette } from "./palette.tsx";
import { ProblemList } from "./problem-list.tsx";
import { fieldsOf, RunDialog } from "./run-dialog.tsx";
import { SaveFailure, SaveState } from "./save-state.tsx";
import { SelectionPanel } from "./selection-panel.tsx";
import { useKnownData } from "./try/use-known-data.ts";
import { useAutosave } from "./use-autosave.ts";
import { useCommands } from "./use-commands.ts";
import { useEditorKeys } from "./use-editor-keys.ts";
import { useHistory } from "./use-history.ts";
import { useProblems } from "./use-problems.ts";
import { usePublish } from "./use-publish.ts";
import { useRename } from "./use-rename.ts";
import { useRunDraft } from "./use-run-draft.ts";

/** The editor: steps to choose from at the left, the canvas, the chosen step at the right. Saves by itself. */
export function Editor({ workflow, onReload }: { workflow: WorkflowDetails; onReload: () => void }) {
  const { state: graph, change, ...history } = useHistory(workflow.definition);
  const [selected, select] = useState<ReadonlySet<string>>(new Set());
  const [isAdding, setAdding] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const [isAsking, setAsking] = useState(false);
  const { problems, byNode } = useProblems(graph, workflow.problems);
  const { state: saving, flush, isSaved } = useAutosave(workflow, graph);
  const run = useRunDraft(workflow.id);
  const data = useKnownData(workflow.id, run.run?.id, run.run?.finishedAt != null);
  const publish = usePublish();
  const rename = useRename(workflow.id);
  const copy = useCreateWorkflow();
  const commands = useCommands({ graph, change, selected, select, middle: () => middleOf(place.current) });
  useEditorKeys({ ...history, ...commands });
  useClipboard(commands);

  const node = commands.count === 1 ? graph.nodes.find(({ id }) => selected.has(id)) : undefined;
  const choose = (id: string) => select(new Set([id]));
  const add = (type: string, position: { x: number; y: number }) => {
    const added = addNode(graph, type, position);
    change(() => added.graph);
    choose(added.id);
    setAdding(false);
  };
  const start = async (input: Parameters<typeof run.start>[0]) => {
    await flush();
    setAsking(false);
    run.start(input);
  };
  const fields = fieldsOf(graph);

  return (
    <div className="flex h-full min-h-0 flex-col">
      <EditorBar
        name={workflow.name}
        onRename={rename}
        saveState={<SaveState state={saving} />}
        run={run.run}
        history={history}
        isRunning={run.isStarting}
        onRun={() => (fields.length > 0 ? setAsking(true) : void start(null))}
        isPublished={workflow.isPublished && isSaved()}
        isPublishing={publish.isPending}
        onPublish={() => void flush().then(() => publish.mutate({ id: workflow.id }))}
      />
      {typeof saving === "object" && (
        <div className="px-3 pt-3">
          <SaveFailure
            failure={saving}
            onReload={onReload}
            onRetry={() => void flush()}
            onCopy={() => copy.mutate({ name: `${workflow.name} (mine)`, definition: graph })}
          />
        </div>
      )}
      <div className="flex min-h-0 grow flex-col md:flex-row">
        <div className="hidden w-56 shrink-0 overflow-y-auto border-r border-line md:block">
          <Palette onAdd={(type) => add(type, besideLast(graph))} />
        </div>
        <div ref={place} className="min-h-64 min-w-0 grow">
          <Canvas
            graph={graph}
            selected={selected}
            problems={byNode}
            states={run.states}
            onChange={change}
            onSelect={select}
            onDrop={add}
          >
            <Panel position="top-right">
              <CanvasMenu commands={commands} onAdd={() => setAdding(true)} />
            </Panel>
          </Canvas>
        </div>
        <aside
          className={joinClasses(
            "shrink-0 overflow-y-auto border-line bg-surface max-md:max-h-[50%] max-md:border-t md:w-80 md:border-l",
            commands.count === 0 && "hidden",
          )}
        >
          {commands.count > 1 && <SelectionPanel commands={commands} />}
          {node && (
            <NodePanel
              key={node.id}
              workflowId={workflow.id}
              data={data}
              graph={graph}
              node={node}
              onEdit={change}
              problems={problems.filter(({ nodeId }) => nodeId === node.id)}
              onChange={(next) => change((before) => changeNode(before, node.id, next), `edit ${node.id}`)}
              onRemove={() => change((before) => removeNodes(before, new Set([node.id])))}
              onClose={commands.selectNone}
            />
          )}
        </aside>
      </div>
      <ProblemList
        problems={problems}
        nameOf={(id) => graph.nodes.find((it) => it.id === id)?.name ?? id}
        onSelect={choose}
      />
      <Drawer open={isAdding} onOpenChange={setAdding} title="Add a step" side="bottom">
        <Palette onAdd={(type) => add(type, besideLast(graph))} />
      </Drawer>
      {isAsking && (
        <RunDialog
          fields={fields}
          open
          busy={run.isStarting}
          onOpenChange={setAsking}
          onRun={(input) => void start(input)}
        />
      )}
    </div>
  );
}

function middleOf(element: HTMLElement | null): { x: number; y: number } {
  const { left = 0, top = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
  return { x: left + width / 2, y: top + height / 2 };
}

/** A place to the right of everything, for a step that is added by keyboard. */
function besideLast({ nodes }: WorkflowDetails["definition"]): { x: number; y: number } {
  const last = nodes.toSorted((a, b) => b.position.x - a.position.x)[0];
  return last ? { x: last.position.x + 280, y: last.position.y } : { x: 0, y: 0 };
}
