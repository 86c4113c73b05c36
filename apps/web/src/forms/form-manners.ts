import { revalidateLogic } from "@tanstack/react-form";

/**
 * How every form behaves: errors show when a field is left, and go while it is put right once the form was sent. A form
 * can always be sent, for what was wrong when a field was left may be right by now.
 */
export const formManners = {
  validationLogic: revalidateLogic({ mode: "blur", modeAfterSubmission: "change" }),
  canSubmitWhenInvalid: true,
};
