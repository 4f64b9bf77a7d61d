import { createStore } from "zustand/vanilla";
import { keepTheme, keptTheme, type Theme } from "#sync/keptTheme.ts";

/** This browser's choice, the same in every workshop. */
export const consoleTheme = createStore<Theme>(keptTheme);

consoleTheme.subscribe(keepTheme);
