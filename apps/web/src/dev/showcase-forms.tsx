import {
  ChoiceGroup,
  DateInput,
  Field,
  PasswordInput,
  SearchInput,
  Segments,
  Select,
  TextArea,
  TextInput,
} from "@guildhall/ui";
import { useState } from "react";
import { ShowcaseRow } from "./showcase-row.tsx";

const shapes = [
  { value: "a", label: "First", drawing: "A" },
  { value: "b", label: "Second", drawing: "B" },
  { value: "c", label: "Third", drawing: "C" },
] as const;

/** Fields and choices. */
export function ShowcaseForms() {
  const [shape, setShape] = useState<"a" | "b" | "c">("a");
  return (
    <ShowcaseRow title="Forms">
      <div className="grid w-full gap-4">
        <Field label="Name" help="What others see.">
          {(control) => <TextInput {...control} placeholder="Ada" />}
        </Field>
        <Field label="E-mail" error="Write an e-mail address, such as ada@example.org">
          {(control) => <TextInput {...control} defaultValue="ada" />}
        </Field>
        <Field label="Password">{(control) => <PasswordInput {...control} defaultValue="secret" />}</Field>
        <Field label="About" optional hint="120 left">
          {(control) => <TextArea {...control} />}
        </Field>
        <Field label="Which one">
          {(control) => <Select {...control} choices={shapes} value={shape} onChange={setShape} />}
        </Field>
        <Field label="Due">{(control) => <DateInput {...control} time />}</Field>
        <SearchInput label="Search things" />
        <ChoiceGroup label="Shape" choices={shapes} value={shape} onChange={setShape} />
        <div>
          <Segments label="Shape, side by side" choices={shapes} value={shape} onChange={setShape} />
        </div>
      </div>
    </ShowcaseRow>
  );
}
