import { revalidateLogic } from "@tanstack/react-form";

const onChange = revalidateLogic({ mode: "change", modeAfterSubmission: "change" });
const onBlur = revalidateLogic({ mode: "blur", modeAfterSubmission: "blur" });

/**
 * How every form behaves: it is checked at each change and when a field is left, so that what it knows is never stale;
 * a field shows its error only after it was left.
 */
export const formManners: { validationLogic: typeof onChange; canSubmitWhenInvalid: boolean } = {
  validationLogic: (props) => (props.event.type === "blur" ? onBlur(props) : onChange(props)),
  canSubmitWhenInvalid: true,
};
