import type { SecondFactorSetup } from "@guildhall/api/client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useRouteContext } from "@tanstack/react-router";
import { useState } from "react";
import { RoomSection } from "../../../shell/settings/room-section.tsx";
import { BackupCodesShown } from "./backup-codes-shown.tsx";
import { PasswordStep } from "./password-step.tsx";
import { RenewForm } from "./renew-form.tsx";
import { ScanStep } from "./scan-step.tsx";
import { SecondFactorState } from "./second-factor-state.tsx";
import { TurnOffForm } from "./turn-off-form.tsx";

type Step =
  | { at: "rest" | "password" | "renew" | "turn-off" }
  | { at: "scan"; setup: SecondFactorSetup }
  | { at: "codes"; codes: string[] };

/** The code that signing in asks for besides the password: turned on and off here, with its backup codes. */
export function SecondFactorSection() {
  const { publicApi } = useRouteContext({ from: "/o/$org" });
  const { data } = useSuspenseQuery(publicApi.identity.secondFactor.get.queryOptions());
  const [step, setStep] = useState<Step>({ at: "rest" });
  const rest = () => setStep({ at: "rest" });
  const showCodes = (codes: string[]) => setStep({ at: "codes", codes });
  return (
    <RoomSection
      title="Second factor"
      about="A code from an app on your phone, besides the password. Who learns your password still can’t get in."
    >
      {step.at === "rest" && (
        <SecondFactorState
          {...data}
          onTurnOn={() => setStep({ at: "password" })}
          onRenew={() => setStep({ at: "renew" })}
          onTurnOff={() => setStep({ at: "turn-off" })}
        />
      )}
      {step.at === "password" && <PasswordStep onBegun={(setup) => setStep({ at: "scan", setup })} onCancel={rest} />}
      {step.at === "scan" && <ScanStep {...step.setup} onConfirmed={showCodes} onCancel={rest} />}
      {step.at === "renew" && <RenewForm onRenewed={showCodes} onCancel={rest} />}
      {step.at === "turn-off" && <TurnOffForm onDone={rest} onCancel={rest} />}
      {step.at === "codes" && <BackupCodesShown codes={step.codes} onDone={rest} />}
    </RoomSection>
  );
}
