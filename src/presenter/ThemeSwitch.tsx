import { Sun } from "lucide-react";
import { useStore } from "zustand";
import { Button } from "#ui/Button.tsx";
import { consoleTheme } from "./consoleTheme.ts";

/** Dark by itself; light for a bright room. */
export function ThemeSwitch() {
  const light = useStore(consoleTheme, (theme) => theme === "light");
  return (
    <Button
      look="quiet"
      className="presenter-theme"
      icon={<Sun aria-hidden="true" />}
      pressed={light}
      aria-label="Light theme"
      title="Light theme"
      onClick={() => consoleTheme.setState(light ? "night" : "light")}
    />
  );
}
