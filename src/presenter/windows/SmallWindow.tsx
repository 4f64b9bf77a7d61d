import { type ReactNode, useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { useStore } from "zustand";
import { consoleTheme } from "#presenter/consoleTheme.ts";
import { Button } from "#ui/Button.tsx";
import { Message } from "#ui/Message.tsx";
import { ConsoleWindow } from "./ConsoleWindow.ts";
import { canOpenSmallWindow, openSmallWindow } from "./smallWindow.ts";
import "./SmallWindow.css";

interface SmallWindowProps {
  /** Draws the console; `onSmall` moves it to a small window, and is null where that cannot be. */
  readonly children: (onSmall: (() => void) | null) => ReactNode;
}

/** For one screen only: the console floats over the audience window. Closing it brings it back here. */
export function SmallWindow({ children }: SmallWindowProps) {
  const theme = useStore(consoleTheme);
  const [small, setSmall] = useState<Window | null>(null);
  useEffect(() => {
    if (!small) return;
    const back = () => setSmall(null);
    small.addEventListener("pagehide", back);
    return () => {
      small.removeEventListener("pagehide", back);
      small.close();
    };
  }, [small]);
  const onSmall = () => void openSmallWindow().then(setSmall);
  if (!small) return children(canOpenSmallWindow() ? onSmall : null);
  return (
    <>
      <Message
        title="The console is in a small window"
        words="It stays on top of everything else. Close it to have the console here again."
      >
        <Button look="primary" onClick={() => setSmall(null)}>
          Bring it back
        </Button>
      </Message>
      {createPortal(
        <ConsoleWindow value={small}>
          <div className="presenter-door" data-theme={theme}>
            {children(null)}
          </div>
        </ConsoleWindow>,
        small.document.body,
      )}
    </>
  );
}
