import { IconButton } from "@guildhall/ui";
import PauseIcon from "lucide-react/icons/pause";
import PlayIcon from "lucide-react/icons/play";
import SkipBackIcon from "lucide-react/icons/skip-back";
import SkipForwardIcon from "lucide-react/icons/skip-forward";
import { formatDuration } from "../../../conversations/format-duration.ts";
import { usePlaying } from "./use-playing.ts";

/** Goes back and forth in the time of a run: by the slider, moment by moment, or all by itself. */
export function PlaybackBar({
  moments,
  place,
  onGo,
}: {
  moments: readonly number[];
  place: number;
  onGo: (place: number) => void;
}) {
  const last = moments.length - 1;
  const playing = usePlaying(moments.length, place, onGo);
  const go = (next: number) => {
    playing.stop();
    onGo(Math.max(0, Math.min(last, next)));
  };
  const [first = 0] = moments;
  const since = formatDuration((moments[place] ?? first) - first);
  return (
    <div role="group" aria-label="Playback" className="flex items-center gap-2">
      <IconButton
        label="Moment before"
        icon={<SkipBackIcon size={16} />}
        disabled={place <= 0}
        onClick={() => go(place - 1)}
      />
      <IconButton
        label={playing.isPlaying ? "Pause" : "Play the run"}
        icon={playing.isPlaying ? <PauseIcon size={16} /> : <PlayIcon size={16} />}
        disabled={last < 1}
        onClick={playing.toggle}
      />
      <IconButton
        label="Next moment"
        icon={<SkipForwardIcon size={16} />}
        disabled={place >= last}
        onClick={() => go(place + 1)}
      />
      <input
        type="range"
        aria-label="Moment of the run"
        aria-valuetext={`${since} after the start`}
        min={0}
        max={Math.max(last, 0)}
        value={place}
        onChange={(event) => go(Number(event.target.value))}
        className="h-6 min-w-0 grow accent-accent"
      />
      <span className="w-20 shrink-0 text-right text-[13px] text-ink-soft tabular-nums">{since}</span>
    </div>
  );
}
