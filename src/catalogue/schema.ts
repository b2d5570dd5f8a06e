import type { z } from 'zod';

/** The parts of a schema definition that matter here; see `_zod.def` of zod 4. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly values?: readonly unknown[];
}

/** The definition of a schema. */
export function definitionOf(schema: z.ZodType): Definition {
  return schema._zod.def as unknown as Definition;
}

/** A schema without the wrappers that say what happens when the value is absent. */
export function unwrapped(schema: z.ZodType): z.ZodType {
  const { innerType } = definitionOf(schema);
  return innerType ? unwrapped(innerType) : schema;
}

/** The fields of an object schema, or nothing for any other. */
export function fieldsOf(schema: z.ZodType | undefined): Readonly<Record<string, z.ZodType>> {
  return (schema && definitionOf(unwrapped(schema)).shape) ?? {};
}

/** The schema of the value that a path leads to; of the arms of a union the first that has such a value. */
export function schemaAt(
  schema: z.ZodType | undefined,
  [step, ...rest]: readonly PropertyKey[],
): z.ZodType | undefined {
  if (!schema || step === undefined) return schema;
  const { shape, element, valueType, options } = definitionOf(unwrapped(schema));
  if (shape) return schemaAt(shape[String(step)], rest);
  if (element ?? valueType) return schemaAt(element ?? valueType, rest);
  for (const option of options ?? []) {
    const found = schemaAt(option, [step, ...rest]);
    if (found) return found;
  }
  return undefined;
}

/** What a field is for, in the words of its schema. */
export function descriptionOf(schema: z.ZodType | undefined): string | undefined {
  return schema && (schema.meta()?.description ?? unwrapped(schema).meta()?.description);
}
