import { askField } from "./ask-field.ts";
import { drawGraph } from "./draw-graph.ts";
import type { Template } from "./template.ts";

const contacts = JSON.stringify([
  { name: " ada lovelace ", email: "Ada@Example.org" },
  { name: "Ada Lovelace", email: "ada@example.org" },
  { name: "Alan Turing", email: "not an address" },
]);

const tidy = `[input.contacts.{
  "name": $join($split($trim(name), " ").($uppercase($substring($, 0, 1)) & $substring($, 1)), " "),
  "email": $lowercase($trim(email))
}]`;

const split = `(
  $isAddress := function($it) { $contains($it.email, /^[^@ ]+@[^@ ]+[.][^@ ]+$/) };
  $good := $filter(steps.tidy.output, $isAddress);
  {
    "contacts": [$distinct($good.email).($email := $; $good[email = $email][0])],
    "doubles": $count($good) - $count($distinct($good.email)),
    "unreadable": [$filter(steps.tidy.output, function($it) { $not($isAddress($it)) })]
  }
)`;

export const cleanContacts: Template = {
  key: "clean-contacts",
  name: "Clean up contacts",
  description: "Brings names and addresses into one form, takes doubles out, and lists what can't be right.",
  category: "data",
  tags: ["contacts", "JSON", "doubles"],
  definition: drawGraph(
    {
      start: ["trigger.manual", "The contacts", 0, 0, { fields: [askField("contacts", "Contacts", "json", contacts)] }],
      tidy: ["transform", "One form for all", 1, 0, { expression: tidy }],
      split: ["transform", "Take out doubles", 2, 0, { expression: split }],
      done: ["end", "Clean contacts", 3, 0, { output: "{{ steps.split.output }}" }],
    },
    ["start -> tidy", "tidy -> split", "split -> done"],
  ),
};
