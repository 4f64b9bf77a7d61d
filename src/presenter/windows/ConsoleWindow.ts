import { createContext } from "react";

/** The window that the console is drawn in: this one, or the small one that stays on top. */
export const ConsoleWindow = createContext<Window>(window);
