import { testDatabase } from "@guildhall/testing/test-database";
import { expect, test } from "vitest";
import { createOrganizationWith, joinOrganization } from "../../testing/create-organization-with.ts";
import { openChatBench } from "../../testing/open-chat-bench.ts";
import { attachFile } from "./attach-file.ts";
import { dropUnsentFiles } from "./drop-unsent.ts";
import { openAttachment } from "./open-attachment.ts";

const chat = openChatBench(testDatabase());

const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const picture = bytesOf("\x89PNG\r\n\x1a\n a small picture");
const attach = (name: string, bytes: Uint8Array<ArrayBuffer>) => attachFile(chat.owner.context, { name, bytes });
const send = (content: string, fileIds: string[]) =>
  chat.owner.api.conversations.send({ conversationId: chat.conversationId, content, fileIds });

test("an image is shown to the model and a text file told, with the message that brings them", async () => {
  chat.models.set({ answer: "Seen." });
  const image = await attach("hall.png", picture);
  const notes = await attach("notes.md", bytesOf("The oak is old."));
  expect(image).toMatchObject({ contentType: "image/png", sizeBytes: picture.length });
  const { runId } = await send("", [image.id, notes.id]);
  await chat.expectEnd(runId, "completed");
  const shown = JSON.stringify(chat.models.chats.at(-1)?.body);
  expect(shown).toContain(`data:image/png;base64,${Buffer.from(picture).toString("base64")}`);
  expect(shown).toContain(String.raw`<file name=\"notes.md\">\nThe oak is old.\n</file>`);
  const { title, messages } = await chat.get();
  expect(title).toBe("hall.png");
  expect(messages[0]).toMatchObject({ text: "", files: [{ name: "hall.png" }, { name: "notes.md" }] });
  // The next turn is shown them again, and a branch beside the message keeps them.
  await chat.expectEnd((await chat.send("And now?")).runId, "completed");
  expect(JSON.stringify(chat.models.chats.at(-1)?.body)).toContain("The oak is old.");
  const messageId = messages[0]?.id ?? "";
  const branch = await chat.owner.api.conversations.edit({ messageId, content: "Look well" });
  await chat.expectEnd(branch.runId, "completed");
  expect((await chat.get()).messages[0]?.files).toHaveLength(2);
  expect(JSON.stringify(chat.models.chats.at(-1)?.body)).toContain("data:image/png");
});

test("a file is seen by those who see its conversation, and before it is sent by its owner alone", async () => {
  chat.models.set({ answer: "Seen." });
  const { id } = await attach("hall.png", picture);
  const colleague = await joinOrganization(chat.services, chat.owner.principal.orgId, "admin");
  const stranger = await createOrganizationWith(chat.services);
  const refused = { code: "not-found" };
  expect((await openAttachment(chat.owner.context, { id })).bytes).toHaveLength(picture.length);
  for (const other of [colleague, stranger]) {
    await expect(openAttachment(other.context, { id })).rejects.toMatchObject(refused);
    const sent = other.api.conversations.send({ conversationId: chat.conversationId, content: "Mine", fileIds: [id] });
    await expect(sent).rejects.toThrow();
  }
  await chat.expectEnd((await send("Look", [id])).runId, "completed");
  expect((await openAttachment(chat.owner.context, { id })).contentType).toBe("image/png");
  await expect(openAttachment(colleague.context, { id })).rejects.toMatchObject(refused);
  // It came with one message and comes with no other.
  await expect(send("Again", [id])).rejects.toMatchObject({ code: "NOT_FOUND" });
  await chat.services.database.prisma.conversation.update({
    where: { id: chat.conversationId },
    data: { visibility: "organization", orgLevel: "view" },
  });
  expect((await openAttachment(colleague.context, { id })).name).toBe("hall.png");
  await expect(openAttachment(stranger.context, { id })).rejects.toMatchObject(refused);
});

test("what is no image and no text, is empty or too large, is refused in words", async () => {
  const no = (reason: string) => ({ code: "bad-input", reason });
  await expect(attach("a.pdf", bytesOf("%PDF-1.7\xe2\xe3"))).rejects.toMatchObject(no("file-type"));
  await expect(attach("a.png", bytesOf("MZ\x00\x01"))).rejects.toMatchObject(no("file-type"));
  await expect(attach("a.txt", bytesOf(""))).rejects.toMatchObject(no("file-empty"));
  await expect(attach("a.txt", new Uint8Array(1024 * 1024 + 1).fill(65))).rejects.toMatchObject(no("file-too-large"));
  const viewer = await joinOrganization(chat.services, chat.owner.principal.orgId, "viewer");
  const theirs = attachFile(viewer.context, { name: "a.txt", bytes: bytesOf("x") });
  await expect(theirs).rejects.toMatchObject({ code: "forbidden" });
});

test("what was never sent goes after a day, and what was sent stays", async () => {
  chat.models.set({ answer: "Seen." });
  const [left, young, sent] = await Promise.all(["left", "young", "sent"].map((name) => attach(name, picture)));
  await chat.expectEnd((await send("Look", [sent?.id ?? ""])).runId, "completed");
  const { pool } = chat.services.database;
  const aged = [left?.id, sent?.id];
  await pool.query(`update "File" set "createdAt" = now() - interval '2 days' where id = any($1)`, [aged]);
  await dropUnsentFiles(pool);
  const ids = [left, young, sent].map((file) => file?.id);
  const { rows } = await pool.query<{ name: string }>(
    `select name from "File" f join "FileBytes" b on b."fileId" = f.id where f.id = any($1) order by name`,
    [ids],
  );
  expect(rows.map(({ name }) => name)).toEqual(["sent", "young"]);
});
