/** A measure at the state of a catalogue. */
export interface Measured {
  /** Per cent with one decimal, or a count. */
  readonly value: number;
  /** For a share: how many of how many. */
  readonly of?: { readonly part: number; readonly total: number };
}

/** A part of a whole in per cent, rounded to one decimal; of nothing it is 0. */
export function share(part: number, total: number): Measured {
  return { value: total === 0 ? 0 : Math.round((part / total) * 1000) / 10, of: { part, total } };
}

/** A number of things. */
export function count(value: number): Measured {
  return { value };
}
