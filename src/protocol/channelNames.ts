import { protocolVersion } from "./version.ts";

const prefix = `working-together/${protocolVersion}`;

/** Where workshops and windows of this machine find each other. */
export const lobbyName = `${prefix}/lobby`;

/** A session's channel to walls: decks and states. Named by session, never by a deck's title. */
export function wallName(session: string): string {
  return `${prefix}/${session}/wall`;
}

/** A session's channel to participants' own screens: the slide of the moment, never a deck. */
export function roomName(session: string): string {
  return `${prefix}/${session}/room`;
}

/** A session's channel to the consoles of this machine that watch it: notes travel here. */
export function consoleName(session: string): string {
  return `${prefix}/${session}/console`;
}
