import { grown } from "./grown.js";

/** How many numbers a list has room for when it gets its first. */
const FIRST_ROOM = 8;

/**
 * For each literal the clauses that watch it, each followed by another of its literals, which spares a look if that holds.
 *
 * All lists lie in one array, for they are walked more often than anything else. One that outgrows its room moves to the end.
 */
export interface WatchLists {
  data: Int32Array;
  used: number;
  /** By code: where its list begins, how many numbers stand in it, and for how many there is room. */
  starts: Int32Array;
  lengths: Int32Array;
  rooms: Int32Array;
}

export function newWatchLists(): WatchLists {
  const none = new Int32Array();
  return { data: none, used: 0, starts: none, lengths: none, rooms: none };
}

/** Makes room for an empty list for every code below this one. */
export function growLists(lists: WatchLists, codes: number): void {
  lists.starts = grown(lists.starts, codes);
  lists.lengths = grown(lists.lengths, codes);
  lists.rooms = grown(lists.rooms, codes);
}

export function addWatcher(lists: WatchLists, code: number, clause: number, other: number): void {
  const length = lists.lengths[code] ?? 0;
  if (length === lists.rooms[code]) moveToTheEnd(lists, code, length);
  const end = (lists.starts[code] ?? 0) + length;
  lists.data[end] = clause;
  lists.data[end + 1] = other;
  lists.lengths[code] = length + 2;
}

export function emptyLists(lists: WatchLists): void {
  lists.used = 0;
  lists.lengths.fill(0);
  lists.rooms.fill(0);
}

function moveToTheEnd(lists: WatchLists, code: number, length: number): void {
  const room = Math.max(FIRST_ROOM, 2 * length);
  const start = lists.starts[code] ?? 0;
  const end = lists.used;
  lists.data = grown(lists.data, end + room);
  lists.data.copyWithin(end, start, start + length);
  lists.starts[code] = end;
  lists.rooms[code] = room;
  lists.used = end + room;
}
