import { defineConfig } from "oxlint";
import { apiModules, layers, testFiles } from "./packages/config/src/lint/layers.ts";
import { type ImportPattern, layerPatterns, modulePatterns } from "./packages/config/src/lint/restricted-imports.ts";

const onlyRouters: ImportPattern = {
  regex: "^@trpc/server",
  message: "Verbs know nothing of tRPC: only *.router.ts, trpc/ and the root of the api do.",
};

function restrict(files: string[], patterns: ImportPattern[]) {
  return { files, rules: { "no-restricted-imports": ["error", { patterns }] as const } };
}

// For one file the last override with a rule wins, so each holds everything that is said about its files.
const packages = Object.keys(layers).flatMap((folder) => [
  restrict([`${folder}/src/**`], layerPatterns(folder, { tests: false })),
  restrict(
    testFiles.map((pattern) => `${folder}/${pattern}`),
    layerPatterns(folder, { tests: true }),
  ),
]);

const inModules = apiModules.flatMap((name) => {
  const files = `packages/api/src/${name}`;
  const patterns = [...layerPatterns("packages/api", { tests: false }), ...modulePatterns(name)];
  return [
    restrict([`${files}/**`], [...patterns, onlyRouters]),
    restrict([`${files}/**/*.router.ts`], patterns),
    restrict([`${files}/**/*.test.ts`], [...layerPatterns("packages/api", { tests: true }), ...modulePatterns(name)]),
  ];
});

const doorTests = restrict(["packages/api/src/rest/**/*.test.ts"], layerPatterns("packages/api", { tests: true }));

const ground = [
  restrict(
    ["packages/api/src/ground/**", "packages/api/src/openai/**", "packages/api/src/rest/**"],
    [...layerPatterns("packages/api", { tests: false }), onlyRouters],
  ),
];

const withoutTypes = {
  "typescript/no-unsafe-argument": "off",
  "typescript/no-unsafe-assignment": "off",
  "typescript/no-unsafe-call": "off",
  "typescript/no-unsafe-member-access": "off",
  "typescript/no-unsafe-return": "off",
} as const;

export default defineConfig({
  plugins: ["eslint", "typescript", "unicorn", "oxc", "import", "promise", "node", "react", "jsx-a11y", "vitest"],
  categories: { correctness: "error", suspicious: "error" },
  options: { typeAware: true, denyWarnings: true, reportUnusedDisableDirectives: "error" },
  ignorePatterns: ["**/generated/**", "**/*.gen.ts", "**/dist/**", "**/test-results/**"],
  env: { builtin: true, node: true },
  rules: {
    "typescript/no-explicit-any": "error",
    "typescript/no-floating-promises": "error",
    "typescript/no-misused-promises": "error",
    "typescript/no-unsafe-argument": "error",
    "typescript/no-unsafe-assignment": "error",
    "typescript/no-unsafe-call": "error",
    "typescript/no-unsafe-member-access": "error",
    "typescript/no-unsafe-return": "error",
    "typescript/no-non-null-assertion": "error",
    "typescript/consistent-type-assertions": ["error", { assertionStyle: "never" }],
    "typescript/ban-ts-comment": ["error", { "ts-expect-error": true, "ts-ignore": true, "ts-nocheck": true }],
    "typescript/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    "typescript/only-throw-error": "error",
    "import/no-cycle": ["error", { ignoreTypes: false }],
    "node/no-process-env": "error",
    "no-console": "error",
    "no-restricted-globals": ["error", { name: "event", message: "Name the event that is meant." }],
    "vitest/valid-expect": ["error", { maxArgs: 2 }],
    // To wait for something is to demand it.
    "vitest/expect-expect": ["error", { assertFunctionNames: ["expect*", "*.expect*", "waitFor"] }],
    "import/no-unassigned-import": ["error", { allow: ["**/*.css"] }],
    // The compiler sees to these (`jsx`, `noImplicitReturns`), and knows closures better.
    "react/react-in-jsx-scope": "off",
    "typescript/consistent-return": "off",
    "no-unmodified-loop-condition": "off",
    // Their advice fits other houses: `pg.Client` is how that package is used, a function near its use reads best, a
    // live region is `role="status"`, a list may be a listbox, what scrolls must take the focus, a page that asks one
    // thing starts there, and a string is spread to get its characters.
    "import/no-named-as-default-member": "off",
    "unicorn/consistent-function-scoping": "off",
    "jsx-a11y/prefer-tag-over-role": "off",
    "jsx-a11y/no-noninteractive-element-to-interactive-role": "off",
    "jsx-a11y/no-noninteractive-tabindex": "off",
    "jsx-a11y/no-autofocus": "off",
    "typescript/no-misused-spread": "off",
    "no-underscore-dangle": "off",
    "vitest/require-to-throw-message": "off",
    "vitest/no-conditional-expect": "off",
    // A type parameter may also tie together what happens inside of a function.
    "typescript/no-unnecessary-type-parameters": "off",
    // Outside of React a function may be called `use`.
    "react/rules-of-hooks": "off",
    "react/exhaustive-deps": "off",
  },
  overrides: [
    ...packages,
    ...ground,
    ...inModules,
    doorTests,
    { files: ["packages/env/**", "packages/db/scripts/**"], rules: { "node/no-process-env": "off" } },
    // They run before anything is installed, so they are plain JavaScript, which has no types to check.
    { files: ["scripts/**", ".pnpmfile.mjs"], rules: { "node/no-process-env": "off", ...withoutTypes } },
    // What talks to people in a terminal.
    {
      files: ["packages/env/src/fail-start.ts", "packages/testing/src/model-server/main.ts", "bench/**"],
      rules: { "no-console": "off" },
    },
    {
      files: ["apps/web/src/**", "packages/ui/src/**"],
      rules: { "react/rules-of-hooks": "error", "react/exhaustive-deps": "error" },
    },
    // The matchers of an expectation (`expect.any(String)`) have no type.
    { files: [...testFiles], rules: { "typescript/no-unsafe-assignment": "off" } },
    // An option of a list is chosen by the keys of the field above it.
    { files: ["packages/ui/src/overlay/**"], rules: { "jsx-a11y/click-events-have-key-events": "off" } },
    // Playwright reads from a fixture's parameters what it needs: none is `{}`.
    { files: ["apps/web/e2e/**"], rules: { "no-empty-pattern": "off" } },
    // The router takes a thrown redirect for an answer.
    { files: ["apps/web/src/routes/**"], rules: { "typescript/only-throw-error": "off" } },
  ],
});
