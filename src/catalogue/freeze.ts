/**
 * Freezes a value with everything in it, so that code that changes what all pages share fails at once
 * instead of changing the pages after it.
 */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (value instanceof Map) {
    for (const held of value.values()) deepFreeze(held);
    // `Object.freeze` does not reach what a map holds.
    Object.assign(value, { set: refuse, delete: refuse, clear: refuse });
  } else {
    for (const key of Object.keys(value)) deepFreeze((value as Record<string, unknown>)[key]);
  }
  return Object.freeze(value);
}

function refuse(): never {
  throw new TypeError('the catalogue cannot be changed');
}
