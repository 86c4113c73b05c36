import type { UpdateSettingsInput } from "@guildhall/api/client";
import { useToast } from "@guildhall/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRouteContext } from "@tanstack/react-router";
import { failureOf } from "../../../api/failure-of.ts";

/**
 * How Guildhall looks and acts for the person; null until something was chosen. A change shows at once, and is taken
 * back with words when it could not be kept.
 */
export function useSettings() {
  const { publicApi, me } = useRouteContext({ from: "/o/$org" });
  const queryClient = useQueryClient();
  const toast = useToast();
  const options = publicApi.identity.me.queryOptions();
  const { settings } = useQuery({ ...options, initialData: me }).data;
  const { mutate } = useMutation(
    publicApi.identity.settings.update.mutationOptions({
      onMutate: (change) => {
        const before = queryClient.getQueryData(options.queryKey);
        queryClient.setQueryData(options.queryKey, (known) =>
          known?.settings ? { ...known, settings: { ...known.settings, ...shownOf(change) } } : known,
        );
        return { before };
      },
      onSuccess: (changed) => {
        queryClient.setQueryData(publicApi.identity.settings.get.queryKey(), changed);
        return queryClient.invalidateQueries({ queryKey: options.queryKey });
      },
      onError: (error, _, context) => {
        queryClient.setQueryData(options.queryKey, context?.before);
        toast({ title: `This was not kept in your account. ${failureOf(error).message}`, tone: "danger" });
      },
    }),
  );
  return { settings, change: mutate };
}

/** The part of a change that pages show. */
function shownOf({
  theme,
  sidebarCollapsed,
  notificationsEnabled,
  timeZone,
  language,
  toursDone,
}: UpdateSettingsInput) {
  return {
    ...(theme && { theme }),
    ...(sidebarCollapsed !== undefined && { sidebarCollapsed }),
    ...(notificationsEnabled !== undefined && { notificationsEnabled }),
    ...(timeZone && { timeZone }),
    ...(language && { language }),
    ...(toursDone && { toursDone }),
  };
}
