import { approveThenPublish } from "./approve-then-publish.ts";
import { cleanContacts } from "./clean-contacts.ts";
import { draftAndReview } from "./draft-and-review.ts";
import { escalation } from "./escalation.ts";
import { everyItem } from "./every-item.ts";
import { expenseClaim } from "./expense-claim.ts";
import { followUp } from "./follow-up.ts";
import { newColleague } from "./new-colleague.ts";
import { orderByWebhook } from "./order-by-webhook.ts";
import { orderTotals } from "./order-totals.ts";
import { reminder } from "./reminder.ts";
import { supportTriage } from "./support-triage.ts";
import { surveyResults } from "./survey-results.ts";
import type { Template } from "./template.ts";
import { twoDrafts } from "./two-drafts.ts";
import { twoWays } from "./two-ways.ts";
import { watchAPage } from "./watch-a-page.ts";
import { weeklyCheckIn } from "./weekly-check-in.ts";

/** Every template that there is, in the order of the gallery; each is run to its end by a test. */
export const templates: readonly Template[] = [
  approveThenPublish,
  supportTriage,
  draftAndReview,
  watchAPage,
  expenseClaim,
  escalation,
  newColleague,
  weeklyCheckIn,
  followUp,
  twoDrafts,
  surveyResults,
  orderTotals,
  cleanContacts,
  orderByWebhook,
  everyItem,
  twoWays,
  reminder,
];
