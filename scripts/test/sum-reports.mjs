import { existsSync, globSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "../setup/root.mjs";

const patterns = ["apps/*/test-results/*.json", "packages/*/test-results/*.json", "bench/test-results/*.json"];

function reports() {
  const found = globSync(patterns, { cwd: root }).toSorted();
  return found.filter((path) => /(vitest|playwright)\.json$/.test(path));
}

/** Removes the reports of earlier runs, so that none of them is counted. */
export function clearReports() {
  for (const path of reports()) rmSync(join(root, path));
}

/** Adds up what the reports of all packages say: `{ passed, failed, skipped }`; `each` is told of every one with tests. */
export function sumReports(each) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const path of reports()) {
    const report = JSON.parse(readFileSync(join(root, path), "utf8"));
    const { passed, failed, skipped } = path.endsWith("vitest.json") ? countVitest(report) : countPlaywright(report);
    if (passed + failed > 0) each({ path: path.replace(/\/test-results.*/, ""), passed, failed });
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
  }
  return sum;
}

/** The counts of a vitest report; a file that could not even be read counts as one failed test. */
export function countVitest(report) {
  const broken = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** The counts of a Playwright report; one that passed at the second attempt has passed. */
export function countPlaywright({ stats, errors = [] }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + (stats.unexpected === 0 ? errors.length : 0),
    skipped: stats.skipped,
  };
}

/** Whether the web app has end-to-end tests to run. */
export function hasEndToEnd() {
  const path = join(root, "apps", "web", "package.json");
  return existsSync(path) && "test:e2e" in JSON.parse(readFileSync(path, "utf8")).scripts;
}
