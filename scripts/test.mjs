import { run } from "./setup/run.mjs";
import { say } from "./setup/say.mjs";
import { bringPgBouncer } from "./test/bring-pgbouncer.mjs";
import { findChromium } from "./test/find-chromium.mjs";
import { clearReports, hasEndToEnd, sumReports } from "./test/sum-reports.mjs";

/**
 * The whole suite: types, lint with the rules of the architecture, the tests of every package, and the journeys in
 * Chromium. Its last line is the sum; types and lint count as one test each.
 */
const turbo = ["run", "--continue", "--output-logs=errors-only", "--no-update-notifier"];

async function check(words, args, env = process.env) {
  say(words);
  return (await run("turbo", [...turbo, ...args], env)) === 0;
}

clearReports();
bringPgBouncer();
const chromium = hasEndToEnd() ? findChromium() : undefined;
const checks = [
  await check("Checking types.", ["typecheck", "//#typecheck:node"]),
  await check("Linting.", ["//#lint"]),
];
const testsPassed = await check("Testing the packages.", ["test", "--concurrency=2"]);
const journeysPassed =
  !hasEndToEnd() ||
  (chromium !== undefined &&
    (await check("Walking the journeys in Chromium.", ["test:e2e"], { ...process.env, CHROMIUM_PATH: chromium })));

const { passed, failed, skipped } = sumReports((report) => {
  process.stdout.write(
    `${String(report.passed).padStart(7)} passed ${String(report.failed).padStart(3)} failed  ${report.path}\n`,
  );
});
const brokenRuns = failed === 0 ? [testsPassed, journeysPassed].filter((well) => !well).length : 0;
const allFailed = failed + brokenRuns + checks.filter((well) => !well).length;
const allPassed = passed + checks.filter(Boolean).length;
const rest = skipped > 0 ? `, ${skipped} skipped` : "";
process.stdout.write(`${allPassed} passed, ${allFailed} failed${rest}\n`);
process.exit(allFailed > 0 || passed === 0 ? 1 : 0);
