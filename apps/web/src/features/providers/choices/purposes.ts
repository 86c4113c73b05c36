/** What a model is used for, in words; the first group is what most people want to set. */
export const purposeGroups = [
  {
    title: "What you notice",
    about: "",
    purposes: [
      { purpose: "general", label: "In general", about: "Whatever has no model of its own below" },
      { purpose: "chat", label: "Conversations", about: "Answers of agents that name no model themselves" },
      { purpose: "fast_chat", label: "Quick answers", about: "Where speed counts more than depth" },
      { purpose: "coding", label: "Code", about: "Writing and reading programs" },
      { purpose: "titles", label: "Titles", about: "Names of conversations" },
      { purpose: "summaries", label: "Summaries", about: "What came of a conversation, once it rests" },
      { purpose: "images", label: "Pictures", about: "Drawing avatars and illustrations" },
      { purpose: "embeddings", label: "Search by meaning", about: "Turning passages into vectors" },
    ],
  },
  {
    title: "How agents think",
    about: "Steps that meetings and larger tasks are made of. Each uses the general model until it has its own.",
    purposes: [
      { purpose: "assessment", label: "Assessment", about: "Judging what a task needs" },
      { purpose: "executive_assessment", label: "Executive assessment", about: "Judging it as a whole" },
      { purpose: "confidence_assessment", label: "Confidence", about: "Judging how sure an answer is" },
      { purpose: "tool_selection", label: "Choosing tools", about: "Which tools could help" },
      { purpose: "tool_routing", label: "Routing to tools", about: "Which tool is called, and with what" },
      { purpose: "planning", label: "Planning", about: "Laying out steps" },
      { purpose: "wave_analysis", label: "Analysis of a wave", about: "Reading what a round of steps gave" },
      { purpose: "wave_refinement", label: "Refining a wave", about: "Bettering the next round" },
      { purpose: "plan_validation", label: "Checking plans", about: "Whether a plan can work" },
      { purpose: "plan_comparison", label: "Comparing plans", about: "Which of several is best" },
      { purpose: "reflection", label: "Reflection", about: "Looking back before answering" },
      { purpose: "final_answer", label: "Final answer", about: "Writing what you read" },
    ],
  },
] as const;
