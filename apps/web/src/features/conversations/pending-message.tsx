/** A message on its way to the server. */
export function PendingMessage({ text }: { text: string }) {
  return (
    <div
      dir="auto"
      className="max-w-[85%] self-end rounded-2xl rounded-br-md bg-sunken px-4 py-2.5 text-[15px] leading-6 break-words whitespace-pre-wrap opacity-70"
    >
      {text}
    </div>
  );
}
