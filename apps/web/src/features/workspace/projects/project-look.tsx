import { type Choice, ChoiceGroup } from "@guildhall/ui";
import { projectColors, projectIcons } from "./project-looks.tsx";

const icons: Choice<string>[] = projectIcons.map(({ name, label, Icon }) => ({
  value: name,
  label,
  drawing: <Icon size={17} aria-hidden="true" />,
}));
const colors: Choice<string>[] = projectColors.map(({ value, label }) => ({
  value,
  label,
  drawing: <span aria-hidden="true" className="size-5 rounded-full" style={{ background: value }} />,
}));

/** The color and the icon of a project. */
export function ProjectLook({
  color,
  icon,
  onColor,
  onIcon,
}: {
  color: string;
  icon: string;
  onColor: (color: string) => void;
  onIcon: (icon: string) => void;
}) {
  return (
    <div className="flex flex-col gap-1.5">
      <span aria-hidden="true" className="font-medium">
        Look
      </span>
      <ChoiceGroup label="Color" choices={colors} value={color} onChange={onColor} />
      <ChoiceGroup label="Icon" choices={icons} value={icon} onChange={onIcon} />
    </div>
  );
}
