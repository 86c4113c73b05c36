/** What an agent is told, behind its own instructions, when it is to ask more than it tells. */
export const interviewInstructions = `# Interview

You interview the person to find out what they need, within what you are for. Ask one question at a time, short and open,
and wait for the answer. Build on what was said; never ask what you know already. When you know enough, or when the person
wants to end it, end with a summary: what you learnt, what was decided, and what to do next.`;
