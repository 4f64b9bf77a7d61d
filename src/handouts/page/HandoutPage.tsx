import { ArrowLeft, Download, Printer } from "lucide-react";
import { useState } from "react";
import type { Handout } from "#handouts/Handout.ts";
import { type PaperId, papers } from "#handouts/papers.ts";
import { type ProfileId, profiles } from "#handouts/profiles.ts";
import { Button } from "#ui/Button.tsx";
import { ButtonLink } from "#ui/ButtonLink.tsx";
import { HandoutArticle } from "./HandoutArticle.tsx";
import { MakingStatus } from "./MakingStatus.tsx";
import { usePdf } from "./usePdf.ts";
import "./handouts.css";

interface HandoutPageProps {
  readonly handout: Handout;
  /** Of the file, without its ending. */
  readonly name: string;
}

/** A handout to read here, to download and to print. */
export function HandoutPage({ handout, name }: HandoutPageProps) {
  const [profile, setProfile] = useState<ProfileId>("clear");
  const [paper, setPaper] = useState<PaperId>("a4");
  const { making, make } = usePdf();
  const fileName = profile === "clear" ? `${name}.pdf` : `${name}-${profile}-print.pdf`;
  return (
    <div className="handouts">
      <header className="handouts-bar">
        <ButtonLink look="quiet" href="#/" icon={<ArrowLeft aria-hidden="true" />}>
          Back to the desk
        </ButtonLink>
        <div className="handouts-acts">
          <Choice label="Print size" value={profile} options={profiles} onChoose={setProfile} />
          <Choice label="Paper" value={paper} options={papers} onChoose={setPaper} />
          <Button
            look="primary"
            icon={<Download aria-hidden="true" />}
            aria-disabled={making.name === "making"}
            onClick={() => make({ handout, profile, paper, fileName })}
          >
            Download PDF
          </Button>
          <Button icon={<Printer aria-hidden="true" />} onClick={() => window.print()}>
            Print
          </Button>
        </div>
        <MakingStatus making={making} />
      </header>
      <main className="handouts-sheet" data-print={profile}>
        <HandoutArticle handout={handout} />
      </main>
    </div>
  );
}

interface ChoiceProps<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly onChoose: (id: Id) => void;
}

function Choice<Id extends string>({ label, value, options, onChoose }: ChoiceProps<Id>) {
  return (
    <label className="handouts-choice">
      <span>{label}</span>
      <select
        value={value}
        onChange={({ target }) => {
          const chosen = options.find(({ id }) => id === target.value);
          if (chosen) onChoose(chosen.id);
        }}
      >
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
