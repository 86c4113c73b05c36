import BookOpenIcon from "lucide-react/icons/book-open";
import BriefcaseIcon from "lucide-react/icons/briefcase";
import CodeIcon from "lucide-react/icons/code";
import FlaskIcon from "lucide-react/icons/flask-conical";
import FolderIcon from "lucide-react/icons/folder";
import GlobeIcon from "lucide-react/icons/globe";
import HouseIcon from "lucide-react/icons/house";
import InboxIcon from "lucide-react/icons/inbox";
import MegaphoneIcon from "lucide-react/icons/megaphone";
import RocketIcon from "lucide-react/icons/rocket";
import SproutIcon from "lucide-react/icons/sprout";
import UsersIcon from "lucide-react/icons/users";

/** The icons that a project can have, by the name that is stored. */
export const projectIcons = [
  { name: "folder", label: "Folder", Icon: FolderIcon },
  { name: "inbox", label: "Inbox", Icon: InboxIcon },
  { name: "briefcase", label: "Briefcase", Icon: BriefcaseIcon },
  { name: "code", label: "Code", Icon: CodeIcon },
  { name: "book-open", label: "Book", Icon: BookOpenIcon },
  { name: "rocket", label: "Rocket", Icon: RocketIcon },
  { name: "flask-conical", label: "Flask", Icon: FlaskIcon },
  { name: "megaphone", label: "Megaphone", Icon: MegaphoneIcon },
  { name: "globe", label: "Globe", Icon: GlobeIcon },
  { name: "users", label: "People", Icon: UsersIcon },
  { name: "sprout", label: "Sprout", Icon: SproutIcon },
  { name: "house", label: "House", Icon: HouseIcon },
] as const;

/** The colors that a project can have. */
export const projectColors = [
  { value: "#f97316", label: "Orange" },
  { value: "#dc2626", label: "Red" },
  { value: "#db2777", label: "Pink" },
  { value: "#7c3aed", label: "Violet" },
  { value: "#2563eb", label: "Blue" },
  { value: "#0e7490", label: "Cyan" },
  { value: "#15803d", label: "Green" },
  { value: "#a16207", label: "Ochre" },
  { value: "#475569", label: "Slate" },
] as const;
