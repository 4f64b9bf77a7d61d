const names: Readonly<Record<string, string>> = {
  " ": "Space",
  "Shift+ ": "Shift + Space",
  ArrowRight: "→",
  ArrowLeft: "←",
  ArrowUp: "↑",
  ArrowDown: "↓",
  PageDown: "Page Down",
  PageUp: "Page Up",
  Escape: "Esc",
};

/** A key as it is called on a keyboard. */
export function keyName(key: string): string {
  if (names[key] !== undefined) return names[key];
  if (key.startsWith("Alt+")) return `Alt + ${keyName(key.slice(4))}`;
  if (key.startsWith("Shift+")) return `Shift + ${keyName(key.slice(6))}`;
  return key.length === 1 ? key.toUpperCase() : key;
}
