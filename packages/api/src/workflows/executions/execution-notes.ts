/** On this channel everybody hears that steps of an execution were written, or that it stands elsewhere: its run's id. */
export const executionChannel = "guildhall_execution";

/** On this channel who waits for an execution hears that it ended: its run's id. */
export const executionEndChannel = "guildhall_execution_end";
