import type { Host } from "#sync/createHost.ts";
import type { KeyRow } from "#ui/keymap.ts";
import { ConsoleDialog } from "./ConsoleDialog.tsx";

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

/** The key table, as a sheet. */
export function KeysDialog(props: {
  readonly host: Host;
  readonly rows: readonly KeyRow[];
  readonly onClose: () => void;
}) {
  return (
    <ConsoleDialog host={props.host} title="Keys" wide onClose={props.onClose}>
      <p>They work in this window and in the audience window. A number goes to that slide.</p>
      <table className="presenter-keys">
        <thead>
          <tr>
            <th scope="col">Does</th>
            <th scope="col">Keys</th>
            <th scope="col">Clicker</th>
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <tr key={row.does}>
              <th scope="row">{row.does}</th>
              <td>
                {row.keys.map((key) => (
                  <kbd key={key}>{keyName(key)}</kbd>
                ))}
              </td>
              <td>{row.clicker ?? ""}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ConsoleDialog>
  );
}

function keyName(key: string): string {
  if (names[key] !== undefined) return names[key];
  if (key.startsWith("Alt+")) return `Alt + ${keyName(key.slice(4))}`;
  if (key.startsWith("Shift+")) return `Shift + ${keyName(key.slice(6))}`;
  return key.length === 1 ? key.toUpperCase() : key;
}
