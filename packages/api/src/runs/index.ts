export { askToStop } from "./ask-to-stop.ts";
export { createFrameWriter, type FrameWriter } from "./create-frame-writer.ts";
export { createRecorder, type Recorder } from "./create-recorder.ts";
export { followConversationRuns } from "./follow-conversation-runs.ts";
export { openRunFeed, type RunFeed } from "./open-run-feed.ts";
export { beforeAll, type FramePlace } from "./read-frames.ts";
export { readRunLog } from "./read-run-log.ts";
export { settleRun } from "./settle-run.ts";
export { type StopWatch, watchStops } from "./watch-stops.ts";
