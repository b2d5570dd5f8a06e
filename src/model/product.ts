import { z } from 'zod';
import { LIMITS, line, prose } from './text.ts';
import { code } from './reference.ts';
import { learningMaterial } from './learning-material.ts';
import { provenance } from './provenance.ts';
import './meta.ts';

/** A file of a product. Its type and size are read from the file itself. */
const ProductFile = z.strictObject({
  name: z
    .string()
    .max(120)
    .regex(/^[A-Za-z0-9][A-Za-z0-9._/-]*$/, 'is not a path of letters, digits, points and hyphens')
    .meta({ description: 'Its path in the folder of the product.', examples: ['rubric.odt'] }),
  description: line(LIMITS.sentence).meta({ description: 'What it holds and how it is used.' }),
});

/** An educational product: `content/repository/products/<id>/index.md` with the files to download beside it. */
export const Product = z.strictObject({
  title: line(LIMITS.title).meta({ description: 'The title.', examples: ['Checklist for the first part off'] }),
  summary: prose(LIMITS.summary).meta({ description: 'What it is, for whom, and when it is used.' }),
  type: code('product-types', 'What kind of thing it is.', ['checklist']),
  files: z
    .array(ProductFile)
    .min(1)
    .max(20)
    .meta({ description: 'All files in the folder, the most important first.' }),
  ...learningMaterial,
  ...provenance,
});
export type Product = z.infer<typeof Product>;
