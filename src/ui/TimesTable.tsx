import {
  type SessionRecord,
  type SlideRecord,
  sectionRecords,
} from "#session/plan/sessionRecord.ts";
import { minutesAndSeconds } from "./timeWords.ts";
import "./TimesTable.css";

/** Planned and taken times of a session that is over, by section and slide. */
export function TimesTable({ record }: { readonly record: SessionRecord }) {
  return (
    <table className="times">
      <thead>
        <tr>
          <th scope="col">Slide</th>
          <th scope="col">Planned</th>
          <th scope="col">Taken</th>
        </tr>
      </thead>
      {sectionRecords(record).map((section) => (
        <tbody key={section.slides[0]?.id}>
          <tr className="times-section">
            <th scope="rowgroup">{section.title}</th>
            <Times {...section} />
          </tr>
          {section.slides.map((slide) => (
            <tr key={slide.id}>
              <th scope="row">
                {slide.number}. {slide.title}
                <small>{aboutWords(slide)}</small>
              </th>
              <Times {...slide} />
            </tr>
          ))}
        </tbody>
      ))}
      <tfoot>
        <tr className="times-section">
          <th scope="row">All</th>
          <Times {...record} />
        </tr>
      </tfoot>
    </table>
  );
}

function Times(times: { readonly planned: number; readonly actual: number }) {
  const over = Math.round((times.actual - times.planned) / 60_000) > 0;
  return (
    <>
      <td>{minutesAndSeconds(times.planned)}</td>
      <td data-over={over}>
        {minutesAndSeconds(times.actual)}
        {over ? <span className="visually-hidden">, over the plan</span> : null}
      </td>
    </>
  );
}

function aboutWords({ passedOver, shown, played }: SlideRecord): string {
  if (passedOver && !shown) return " left out";
  if (!shown) return " not shown";
  return played ? " film played" : "";
}
