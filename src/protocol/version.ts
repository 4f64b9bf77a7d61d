/**
 * Grows with every change of the wire's form; part of each channel's name, so that windows of two
 * versions never talk past each other.
 *
 * 1: deck, state, page, ack, ended; hello, here, submit, bye; find, running, taken.
 */
export const protocolVersion = 1;
