/**
 * Grows with every change of the wire's form; part of each channel's name, so that windows of two
 * versions never talk past each other.
 *
 * 1: deck, state, page, ack, ended; hello, here, submit, bye; find, running, taken.
 * 2: the panel that a wall asks for brings the digits that were typed there; markers bring no note.
 * 3: where a film stops by itself, and how films are shown and heard.
 * 4: how large a wall is and how its film flows; what a wall is asked to do.
 */
export const protocolVersion = 4;
