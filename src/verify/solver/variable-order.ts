import { grown } from "./grown.js";

const DECAY = 0.95;
const TOO_GREAT = 1e100;

/** The slot of a variable that waits outside the heap. */
const LEFT_OUT = -1;

/** Variables by how much they had to do with conflicts, lately above all: a heap with the most active one on top. */
export interface VariableOrder {
  activity: Float64Array;
  /** What one more conflict counts; it grows, which is the same as letting all others fade. */
  weight: number;
  heap: Int32Array;
  size: number;
  /** By variable: one more than its index in the heap, zero if it is not there, below zero if it waits for a conflict. */
  slot: Int32Array;
}

export function newVariableOrder(): VariableOrder {
  return { activity: new Float64Array(), weight: DECAY, heap: new Int32Array(), size: 0, slot: new Int32Array() };
}

/** Makes room for so many variables. */
export function growOrder(order: VariableOrder, variables: number): void {
  order.activity = grown(order.activity, variables);
  order.heap = grown(order.heap, variables);
  order.slot = grown(order.slot, variables);
}

/** Lets a variable wait until it has to do with a conflict. */
export function leaveOutOfOrder(order: VariableOrder, place: number): void {
  order.slot[place] = LEFT_OUT;
}

/** Makes a variable one that can be taken again, unless it is so already. */
export function putBack(order: VariableOrder, place: number): void {
  if (order.slot[place] !== 0) return;
  order.heap[order.size] = place;
  order.size += 1;
  order.slot[place] = order.size;
  rise(order, order.size - 1);
}

/** The most active variable, which leaves the heap; `undefined` when that is empty. */
export function takeTop(order: VariableOrder): number | undefined {
  if (order.size === 0) return undefined;
  const top = order.heap[0] ?? 0;
  order.slot[top] = 0;
  order.size -= 1;
  if (order.size > 0) {
    put(order, 0, order.heap[order.size] ?? 0);
    sink(order, 0);
  }
  return top;
}

/** Notes that a variable had to do with the conflict at hand. */
export function makeMoreActive(order: VariableOrder, place: number): void {
  const activity = (order.activity[place] ?? 0) + order.weight;
  order.activity[place] = activity;
  if (activity > TOO_GREAT) {
    for (let each = 0; each < order.activity.length; each++)
      order.activity[each] = (order.activity[each] ?? 0) / TOO_GREAT;
    order.weight /= TOO_GREAT;
  }
  const slot = order.slot[place] ?? 0;
  if (slot > 0) rise(order, slot - 1);
  // it is settled at this moment, and comes in when it is so no more
  else order.slot[place] = 0;
}

/** Lets what came before this conflict count less. */
export function fadeOrder(order: VariableOrder): void {
  order.weight /= DECAY;
}

function put(order: VariableOrder, index: number, place: number): void {
  order.heap[index] = place;
  order.slot[place] = index + 1;
}

function rise(order: VariableOrder, from: number): void {
  const { heap, activity } = order;
  const place = heap[from] ?? 0;
  const active = activity[place] ?? 0;
  let index = from;
  while (index > 0) {
    const parent = heap[(index - 1) >> 1] ?? 0;
    if ((activity[parent] ?? 0) >= active) break;
    put(order, index, parent);
    index = (index - 1) >> 1;
  }
  put(order, index, place);
}

function sink(order: VariableOrder, from: number): void {
  const { heap, activity, size } = order;
  const place = heap[from] ?? 0;
  const active = activity[place] ?? 0;
  let index = from;
  for (let child = 1; child < size; child = 2 * index + 1) {
    const right = child + 1 < size && (activity[heap[child + 1] ?? 0] ?? 0) > (activity[heap[child] ?? 0] ?? 0);
    const busier = right ? child + 1 : child;
    if ((activity[heap[busier] ?? 0] ?? 0) <= active) break;
    put(order, index, heap[busier] ?? 0);
    index = busier;
  }
  put(order, index, place);
}
