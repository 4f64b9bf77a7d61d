/** What is known before a session; null while it is being looked at, or where the browser does not tell. */
export interface CheckFacts {
  readonly walls: { readonly open: number; readonly fullScreen: number; readonly sound: number };
  readonly films: {
    readonly all: number;
    readonly captioned: number;
    /** Titles of those that do not play in this window. */
    readonly broken: readonly string[] | null;
    readonly kept: number | null;
  };
  readonly captionsOn: boolean;
  readonly power: { readonly percent: number; readonly charging: boolean } | null;
  readonly appKept: boolean | null;
  readonly support: {
    readonly all: number;
    /** Not checked for half a year, or ever. */
    readonly old: number;
    /** The day of the check that is longest ago; null when one was never checked. */
    readonly checked: string | null;
    readonly nations: readonly string[];
  };
  readonly wellbeing: string;
  readonly quietRoom: string;
}

export interface SessionCheck {
  readonly name: string;
  /** `look`: worth a look; nothing here keeps a session from starting. */
  readonly state: "good" | "look" | "unknown";
  readonly text: string;
}

/** One line for each thing worth knowing before people come in. */
export function sessionChecks(facts: CheckFacts): readonly SessionCheck[] {
  return [
    second(facts.walls),
    fullScreen(facts.walls),
    sound(facts.walls),
    ...(facts.films.all === 0 ? [] : [films(facts), captions(facts)]),
    power(facts.power),
    offline(facts),
    support(facts.support),
    named(
      "Wellbeing",
      facts.wellbeing,
      "Who looks after someone who steps out? Write a name below.",
    ),
    named("Quiet room", facts.quietRoom, "Where can someone go? Write the room below."),
  ];
}

function line(name: string, good: boolean, text: string): SessionCheck {
  return { name, state: good ? "good" : "look", text };
}

function second({ open }: CheckFacts["walls"]): SessionCheck {
  const text =
    open === 0 ? "None yet. Press Open audience window." : `${count(open, "window")} open.`;
  return line("Second window", open > 0, text);
}

function fullScreen(walls: CheckFacts["walls"]): SessionCheck {
  const good = walls.fullScreen > 0;
  return line("Full screen", good, good ? "Yes." : "Not yet. Press F in the audience window.");
}

function sound({ sound: ready }: CheckFacts["walls"]): SessionCheck {
  if (ready > 0)
    return line("Sound", true, "Allowed. Play the tone, and listen at the back of the room.");
  return line("Sound", false, "Not yet. Open the audience window, and click once in it.");
}

function films({ films: { all, broken } }: CheckFacts): SessionCheck {
  if (broken === null)
    return { name: "Films", state: "unknown", text: "Trying each in this window…" };
  if (broken.length === 0)
    return line("Films", true, `${all} of ${all} play in this window, from the middle too.`);
  const titles = broken.map((title) => `“${title}”`).join(", ");
  return line("Films", false, `Not here: ${titles}. The room would read the words instead.`);
}

function captions({ films: { all, captioned }, captionsOn }: CheckFacts): SessionCheck {
  if (!captionsOn) return line("Captions", false, "Switched off for this session.");
  return line("Captions", captioned === all, `On. ${captioned} of ${all} films have them.`);
}

function power(battery: CheckFacts["power"]): SessionCheck {
  if (!battery)
    return { name: "Power", state: "unknown", text: "The browser does not tell. Plug it in." };
  const { percent, charging } = battery;
  if (charging) return line("Power", true, `Plugged in, ${percent}%.`);
  return line("Power", percent >= 80, `On battery, ${percent}%. Plug it in if you can.`);
}

function offline({ appKept, films: { all, kept } }: CheckFacts): SessionCheck {
  const name = "Without a network";
  if (appKept === null || kept === null) return { name, state: "unknown", text: "Looking…" };
  if (!appKept)
    return line(name, false, "The app is not kept on this device. Look at the desk, while online.");
  if (all === 0) return line(name, true, "The app is kept on this device.");
  const text = `The app is kept on this device, and ${kept} of ${all} films.`;
  return line(name, kept === all, kept === all ? text : `${text} The desk can keep the rest.`);
}

function support({ all, old, checked, nations }: CheckFacts["support"]): SessionCheck {
  const name = "Support list";
  if (all === 0) return line(name, false, "This deck names nobody to turn to.");
  const where = nations.length === 0 ? "no region named" : nations.join(", ");
  const when = checked === null ? "not all were ever checked" : `all checked since ${checked}`;
  const text = `${count(all, "entry", "entries")}, for ${where}; ${when}.`;
  return line(
    name,
    old === 0,
    old === 0 ? text : `${text} Ring ${old} of them before you rely on them.`,
  );
}

function named(name: string, value: string, ask: string): SessionCheck {
  const text = value.trim();
  return line(name, text !== "", text === "" ? ask : `${text}.`);
}

function count(n: number, one: string, many = `${one}s`): string {
  return n === 1 ? `1 ${one}` : `${n} ${many}`;
}
