import CodeIcon from "lucide-react/icons/code";
import { useEffect, useState } from "react";
import { CopyButton } from "../action/copy-button.tsx";
import { IconButton } from "../action/icon-button.tsx";
import { CodeBlock } from "./code-block.tsx";
import { type Drawing, drawDiagram } from "./draw-diagram.ts";
import { useIsDark } from "./use-is-dark.ts";

type State = { code: string; drawing?: Drawing; failure?: string };

/** A diagram in Mermaid's language, drawn; as code while it is not, where it can't be, and when somebody asks for it. */
export function Diagram({ code }: { code: string }) {
  const isDark = useIsDark();
  const [state, setState] = useState<State>({ code });
  const [asCode, setAsCode] = useState(false);
  useEffect(() => {
    let current = true;
    drawDiagram(code, isDark).then(
      (drawing) => current && setState({ code, drawing }),
      (error: unknown) =>
        current && setState({ code, failure: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      current = false;
    };
  }, [code, isDark]);
  const { drawing, failure } = state.code === code ? state : { drawing: undefined, failure: undefined };
  if (!drawing) {
    return (
      <>
        <CodeBlock code={code} language="mermaid" />
        {failure && (
          <p className="mt-1.5 text-[13px] text-ink-faint">This diagram can’t be drawn: {failure.split("\n", 1)[0]}</p>
        )}
      </>
    );
  }
  return (
    <div className="overflow-hidden rounded-panel border border-line">
      <div className="flex h-9 items-center justify-between border-b border-line bg-rail pr-0.5 pl-3.5 font-sans text-xs text-ink-faint">
        Diagram
        <div className="flex">
          <IconButton
            label={asCode ? "Show diagram" : "Show code"}
            aria-pressed={asCode}
            icon={<CodeIcon size={15} />}
            onClick={() => setAsCode(!asCode)}
          />
          <CopyButton text={code} label="Copy code" />
        </div>
      </div>
      {asCode ? (
        <pre
          tabIndex={0}
          role="group"
          aria-label="Code, mermaid"
          className="!m-0 overflow-x-auto px-3.5 py-3 text-[13px]"
        >
          <code>{code}</code>
        </pre>
      ) : (
        <img
          src={drawing.src}
          alt={`Diagram: ${code.trim().split("\n", 1)[0] ?? ""}`}
          width={drawing.width}
          className="mx-auto block h-auto max-w-full p-3"
        />
      )}
    </div>
  );
}
