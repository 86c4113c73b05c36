import {
  Button,
  CopyButton,
  Dialog,
  Drawer,
  IconButton,
  Keys,
  Menu,
  MenuHeading,
  MenuItem,
  MenuLine,
  useToast,
} from "@guildhall/ui";
import PlusIcon from "lucide-react/icons/plus";
import StarIcon from "lucide-react/icons/star";
import { useState } from "react";
import { ShowcaseRow } from "./showcase-row.tsx";

/** Buttons, menus, dialogs and messages. */
export function ShowcaseActions() {
  const [open, setOpen] = useState(false);
  const [drawer, setDrawer] = useState(false);
  const toast = useToast();
  return (
    <>
      <ShowcaseRow title="Buttons">
        <Button look="primary" icon={<PlusIcon size={15} />}>
          Create thing
        </Button>
        <Button>Open thing</Button>
        <Button look="ghost">Leave thing</Button>
        <Button look="danger">Delete thing</Button>
        <Button busy>Save thing</Button>
        <Button disabled>Save thing</Button>
        <Button size="sm">Open thing</Button>
        <Button size="lg">Open thing</Button>
        <IconButton label="Mark thing" icon={<StarIcon size={16} />} keys="m" />
        <CopyButton text="copied" label="Copy thing" />
        <Keys keys="⌘ K" />
      </ShowcaseRow>
      <ShowcaseRow title="Menu, dialog, drawer, toast">
        <Menu label="Things" trigger={<Button>Open menu</Button>}>
          <MenuHeading>Things</MenuHeading>
          <MenuItem selected onSelect={() => undefined}>
            First thing
          </MenuItem>
          <MenuLine />
          <MenuItem icon={<StarIcon size={15} />} onSelect={() => undefined}>
            Mark thing
          </MenuItem>
        </Menu>
        <Button onClick={() => setOpen(true)}>Open dialog</Button>
        <Dialog
          open={open}
          onOpenChange={setOpen}
          title="A dialog"
          description="It holds the focus until it is closed."
        >
          <Button look="primary" onClick={() => setOpen(false)}>
            Close dialog
          </Button>
        </Dialog>
        <Button onClick={() => setDrawer(true)}>Open drawer</Button>
        <Drawer open={drawer} onOpenChange={setDrawer} title="A drawer">
          It holds the focus until it is closed.
        </Drawer>
        <Button
          onClick={() => toast({ title: "The thing is archived", action: { label: "Undo", run: () => undefined } })}
        >
          Show message
        </Button>
      </ShowcaseRow>
    </>
  );
}
