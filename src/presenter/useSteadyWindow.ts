import { useEffect } from "react";
import { keepAwake } from "#ui/keepAwake.ts";
import { keepSteady } from "#ui/keepSteady.ts";

/** While the console is open its screen does not sleep, and nothing by accident moves or enlarges it. */
export function useSteadyWindow(where: Window): void {
  useEffect(() => {
    const awake = keepAwake();
    const release = keepSteady({ ctrlWheel: true }, where);
    return () => {
      awake.close();
      release();
    };
  }, [where]);
}
