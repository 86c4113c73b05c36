/** Appears when no more has come for three seconds; give it a new `key` with each piece that comes. */
export function AnswerPause() {
  return (
    <p className="flex h-6 [animation:appear_120ms_3s_both] items-center text-[13px] text-ink-faint">
      Waiting for more
    </p>
  );
}
