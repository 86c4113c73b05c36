import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { ReactFlowProvider } from "@xyflow/react";
import { useState } from "react";
import { useApi } from "../../../api/use-api.ts";
import { LookPage } from "./look-page.tsx";
import { Editor } from "./editor.tsx";

/** A workflow to be drawn. Opened anew, it begins from what is stored. */
export function EditorPage() {
  const api = useApi();
  const { id } = useParams({ from: "/o/$org/workflows/$id" });
  const [opened, setOpened] = useState(0);
  const { data: workflow, refetch } = useSuspenseQuery(api.workflows.get.queryOptions({ id }));
  const reload = async () => {
    await refetch();
    setOpened((times) => times + 1);
  };
  if (workflow.sharing.level !== "edit") return <LookPage workflow={workflow} />;
  return (
    <ReactFlowProvider>
      <Editor key={`${id}.${opened}`} workflow={workflow} onReload={() => void reload()} />
    </ReactFlowProvider>
  );
}
