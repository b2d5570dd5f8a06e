import { expect, it } from 'vitest';
import { inlineCode } from './inline-code.ts';

it('marks code and escapes everything', () => {
  expect(inlineCode('Run `npm run x -- <id>` & see "it"')).toBe(
    'Run <code>npm run x -- &lt;id&gt;</code> &amp; see &quot;it&quot;',
  );
});
