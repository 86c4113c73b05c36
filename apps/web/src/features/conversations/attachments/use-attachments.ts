import { mostAttachments } from "@guildhall/api/client";
import { useToast } from "@guildhall/ui";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import type { Attachment } from "./attachment.ts";
import { uploadFile } from "./upload-file.ts";

/** The files of a message that is being written: uploaded as soon as they are chosen. */
export function useAttachments() {
  const { org } = useParams({ from: "/o/$org" });
  const toast = useToast();
  const [items, setItems] = useState<readonly Attachment[]>([]);
  const put = (next: Attachment) => setItems((before) => before.map((each) => (each.key === next.key ? next : each)));

  const upload = async (file: File) => {
    const named = { key: crypto.randomUUID(), name: file.name };
    setItems((before) => [...before, { ...named, state: "uploading" }]);
    try {
      put({ ...named, state: "ready", file: await uploadFile(org, file) });
    } catch (error) {
      put({ ...named, state: "failed", message: error instanceof Error ? error.message : String(error) });
    }
  };
  return {
    items,
    ready: items.flatMap((item) => (item.state === "ready" ? [item.file] : [])),
    isUploading: items.some(({ state }) => state === "uploading"),
    add: (files: readonly File[]) => {
      const room = mostAttachments - items.length;
      if (files.length > room) toast({ title: `A message has at most ${mostAttachments} files`, tone: "danger" });
      for (const file of files.slice(0, Math.max(0, room))) void upload(file);
    },
    remove: (key: string) => setItems((before) => before.filter((each) => each.key !== key)),
    clear: () => setItems([]),
    /** Puts back what was not sent after all. */
    restore: (before: readonly Attachment[]) => setItems(before),
  };
}
