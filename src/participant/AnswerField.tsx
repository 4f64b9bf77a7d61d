import type { PublicSlide, SlideOf } from "#deck/Deck.ts";
import { readScale, writeScale } from "./scaleAnswer.ts";

interface FieldProps<S extends PublicSlide> {
  readonly slide: S;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The way to answer that the slide asks for. */
export function AnswerField({ slide, value, onChange }: FieldProps<PublicSlide>) {
  if (slide.kind === "scale") return <ScaleField slide={slide} value={value} onChange={onChange} />;
  if (slide.kind !== "prompt") return null;
  if (slide.answer === "choice")
    return <ChoiceField slide={slide} value={value} onChange={onChange} />;
  if (slide.answer === "scale")
    return (
      <OneToFive
        name={slide.id}
        legend="From 1, not at all, to 5, very much"
        value={value}
        onChange={onChange}
      />
    );
  return (
    <label className="answer-text">
      {slide.answer === "words" ? "A few words" : "Your answer"}
      <textarea
        rows={slide.answer === "words" ? 2 : 5}
        maxLength={2000}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}

function ChoiceField({ slide, value, onChange }: FieldProps<SlideOf<"prompt">>) {
  return (
    <fieldset className="answer-choices">
      <legend>Choose one</legend>
      {slide.choices.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name={slide.id}
            checked={value === choice}
            onChange={() => onChange(choice)}
          />
          {choice}
        </label>
      ))}
    </fieldset>
  );
}

function ScaleField({ slide, value, onChange }: FieldProps<SlideOf<"scale">>) {
  const marks = readScale(value, slide.statements.length);
  return slide.statements.map((statement, index) => (
    <OneToFive
      key={statement}
      name={`${slide.id} ${index}`}
      legend={statement}
      value={marks[index] ?? ""}
      onChange={(mark) => onChange(writeScale(marks.with(index, mark)))}
    />
  ));
}

function OneToFive(props: {
  readonly name: string;
  readonly legend: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  return (
    <fieldset className="answer-scale">
      <legend>{props.legend}</legend>
      {["1", "2", "3", "4", "5"].map((mark) => (
        <label key={mark}>
          <input
            type="radio"
            name={props.name}
            checked={props.value === mark}
            onChange={() => props.onChange(mark)}
          />
          {mark}
        </label>
      ))}
      <p aria-hidden="true">
        <span>not yet</span>
        <span>very</span>
      </p>
    </fieldset>
  );
}
