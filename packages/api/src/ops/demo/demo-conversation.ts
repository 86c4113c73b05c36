/** The finished conversation of the demo: what was asked and answered, and how long the model took. */
export const demoConversation = {
  title: "Minutes of Monday's stand-up",
  modelId: "offline:demo",
  turns: [
    {
      question: `Here are my notes, can you make minutes of them?

mon standup - lena: bike trailer page done, needs photos. omar: shipping costs bug, customers in austria see 0 eur!! fix today. decided: spring sale starts 3rd of march. who does the newsletter? maybe lena. next week planning is on tuesday instead`,
      answer: `## Decisions
- The spring sale starts on **3 March**.
- Next week's planning is on **Tuesday** instead of Monday.

## To-dos
| Who | What | Until |
|---|---|---|
| Omar | Fix the shipping costs for Austria (customers see 0 €) | today |
| Lena | Get photos for the bike trailer page | ? |

## Open questions
- Who writes the newsletter? Lena was named, but it was not decided.`,
      durationMs: 2140,
      usage: { inputTokens: 231, outputTokens: 118 },
    },
    {
      question: "Lena does the newsletter, until Friday. Write me a one-line reminder for her.",
      answer: `> Hi Lena, thanks for taking the newsletter: could you send me the draft **by Friday**, so that it goes out before the sale starts on 3 March?`,
      durationMs: 910,
      usage: { inputTokens: 402, outputTokens: 37 },
    },
  ],
};
