import FolderIcon from "lucide-react/icons/folder";
import { projectIcons } from "./project-looks.tsx";

/** The icon of a project on its color. */
export function ProjectMark({
  project: { icon, color },
  size = 32,
}: {
  project: { icon: string; color: string };
  size?: number;
}) {
  const Icon = projectIcons.find(({ name }) => name === icon)?.Icon ?? FolderIcon;
  return (
    <span
      aria-hidden="true"
      className="flex shrink-0 items-center justify-center rounded-control"
      style={{ width: size, height: size, color, background: `color-mix(in oklab, ${color} 16%, transparent)` }}
    >
      <Icon size={size * 0.52} />
    </span>
  );
}
