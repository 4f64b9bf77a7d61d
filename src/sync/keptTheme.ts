/** How the console looks: dark for a dim room, or light for a bright one. */
export type Theme = "night" | "light";

const key = "working-together/theme";

/** The theme that was chosen last on this device; the dark one where nothing is kept. */
export function keptTheme(): Theme {
  try {
    return localStorage.getItem(key) === "light" ? "light" : "night";
  } catch {
    return "night";
  }
}

/** Keeps the theme for next time where the browser lets it be kept. */
export function keepTheme(theme: Theme): void {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // It holds until the page goes.
  }
}
