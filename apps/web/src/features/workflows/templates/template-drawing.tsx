import type { Graph } from "@guildhall/kernel";
import { joinClasses } from "@guildhall/ui";

/** Of a graph, what its drawing needs. */
type Drawn = { nodes: Pick<Graph["nodes"][number], "id" | "position">[]; edges: Graph["edges"] };

const box = { width: 120, height: 54 };

/** A graph in small: boxes and the ways between them. */
export function TemplateDrawing({ graph, className = "h-20" }: { graph: Drawn; className?: string }) {
  const places = new Map(graph.nodes.map(({ id, position }) => [id, { x: position.x * 0.65, y: position.y * 0.75 }]));
  const xs = [...places.values()].map(({ x }) => x);
  const ys = [...places.values()].map(({ y }) => y);
  const left = Math.min(...xs) - 8;
  const top = Math.min(...ys) - 8;
  const width = Math.max(...xs) + box.width + 8 - left;
  const height = Math.max(...ys) + box.height + 8 - top;
  return (
    <svg viewBox={`${left} ${top} ${width} ${height}`} aria-hidden="true" className={joinClasses("w-full", className)}>
      {graph.edges.map(({ id, from, to }) => {
        const start = places.get(from.node);
        const end = places.get(to.node);
        if (!start || !end) return null;
        const [x1, y1] = [start.x + box.width, start.y + box.height / 2];
        const [x2, y2] = [end.x, end.y + box.height / 2];
        const middle = (x1 + x2) / 2;
        return (
          <path
            key={id}
            d={`M${x1} ${y1} C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`}
            className="fill-none stroke-control"
            strokeWidth={4}
          />
        );
      })}
      {[...places].map(([id, { x, y }]) => (
        <rect key={id} x={x} y={y} {...box} rx={14} className="fill-accent-soft stroke-accent-line" strokeWidth={4} />
      ))}
    </svg>
  );
}
