import { ToastProvider, TooltipProvider } from "@guildhall/ui";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { config } from "zod/v4/core";
import { queryClient } from "./api/query-client.ts";
import { ClerkSwitch } from "./features/identity/clerk/clerk-switch.tsx";
import { router } from "./router.ts";
import "./styles.css";

// The page may not evaluate text; zod would try that once, which browsers report. No schema is loaded before this.
config({ jitless: true });

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root.");

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <TooltipProvider>
        <ToastProvider>
          <ClerkSwitch>
            <RouterProvider router={router} />
          </ClerkSwitch>
        </ToastProvider>
      </TooltipProvider>
    </QueryClientProvider>
  </StrictMode>,
);
