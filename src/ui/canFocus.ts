/** Each window has elements of its own classes, and a console may be drawn in another: `instanceof` would miss them. */
export function canFocus(thing: EventTarget | null | undefined): thing is HTMLElement {
  return thing !== null && thing !== undefined && "closest" in thing && "focus" in thing;
}
