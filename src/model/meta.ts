/**
 * What every field of a record schema says about itself. From this one place come the validator's
 * expectations, the editors' JSON Schema, the field guide and the templates of `npm run new`.
 */
declare module 'zod' {
  interface GlobalMeta {
    /** What to write in the field, for a contributor who knows the trade but not this project. */
    description?: string;
    /** One or more values as they would stand in a real record. */
    examples?: unknown[];
    /** The value is the id of a record of this collection (see `kinds.ts`). */
    reference?: string;
    /** The value is a code of this vocabulary in `content/vocabularies/`. */
    vocabulary?: string;
  }
}

export {};
