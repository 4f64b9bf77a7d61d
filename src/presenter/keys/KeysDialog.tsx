import { ConsoleDialog } from "#presenter/ConsoleDialog.tsx";
import type { Host } from "#sync/createHost.ts";
import { Button } from "#ui/Button.tsx";
import type { KeyRow } from "#ui/keymap.ts";
import { keyName } from "./keyName.ts";

/** The key table, as a sheet. */
export function KeysDialog(props: {
  readonly host: Host;
  readonly rows: readonly KeyRow[];
  /** Asks for the page on which a clicker is tried. */
  readonly onTry: () => void;
  readonly onClose: () => void;
}) {
  return (
    <ConsoleDialog host={props.host} title="Keys" wide onClose={props.onClose}>
      <p>They work in this window and in the audience window. A number goes to that slide.</p>
      <Button onClick={props.onTry}>Try your clicker</Button>
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
