import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { expect, it } from 'vitest';
import { bodyPlugins, codeColours } from './pipeline.ts';

const processor = await createMarkdownProcessor({ ...bodyPlugins, ...codeColours });
const html = async (markdown: string) => (await processor.render(markdown)).code;

it('moves headings below the block that holds the body', async () => {
  expect(await html('## Lesson 1\n\n### Step')).toBe('<h3 id="lesson-1">Lesson 1</h3>\n<h4 id="step">Step</h4>');
});

it('lets wide things scroll in a frame that the keyboard reaches', async () => {
  expect(await html('| a |\n| - |\n| 1 |')).toMatch(/^<div class="scroll" tabindex="0"><table>/);
  expect(await html('```\nx := 1;\n```')).toMatch(/^<pre tabindex="0"><code>/);
});

it.each([
  ['<script>alert(1)</script>after', ''],
  ['before <b onclick="x()">bold</b> after', '<p>before bold after</p>'],
  ['[click](javascript:alert(1))', '<p><a>click</a></p>'],
  ['![x](data:image/svg+xml;base64,AAAA)', '<figure class="scroll" tabindex="0"><img alt="x"></figure>'],
  ['<img src=x onerror=alert(1)>', ''],
  ['<iframe src="https://example.org"></iframe>', ''],
  ['<p style="position:fixed">over</p>', ''],
])('drops what could run or disguise: %s', async (markdown, expected) => {
  expect((await html(markdown)).trim()).toBe(expected);
});

it('renders formulas as MathML without styles, scripts or their source', async () => {
  const inline = await html('A current of $I = \\frac{P}{U}$ flows.');
  expect(inline).toMatch(
    /^<p>A current of <math><mrow>.*<mfrac><mi>P<\/mi><mi>U<\/mi><\/mfrac><\/mrow><\/math> flows\.<\/p>$/,
  );
  expect(await html('$$\ns = \\sqrt{\\bar{x} \\cdot 2}\n$$')).toMatch(
    /^<div class="scroll formula" tabindex="0"><math display="block">.*<msqrt>.*<\/msqrt>.*<\/math><\/div>$/,
  );
  for (const formula of [
    '\\textcolor{red}{x}',
    '\\begin{matrix} a & b \\\\ c & d \\end{matrix}',
    '\\text{Ω}',
    '\\href{https://a.eu}{x}',
  ])
    expect(await html(`$${formula}$`), formula).not.toMatch(/ style=|href=|annotation|formula-error/);
});

it('marks a formula that cannot be read, and lets nothing through it', async () => {
  expect(await html('$\\frac{1$')).toMatch(/^<p><span class="formula-error">\\frac\{1<\/span><\/p>$/);
  expect(await html('$\\htmlClass{x}{<img src=x onerror=alert(1)>}$')).not.toMatch(/<img|class="x"/);
});

it('colours code by classes alone', async () => {
  expect(await html('```pascal\nIF level > 80.0 THEN\n  (* full *)\nEND_IF;\n```')).toBe(
    [
      '<pre tabindex="0"><code><span class="code-keyword">IF</span> level > <span class="code-constant">80.0</span><span class="code-keyword"> THEN</span>',
      '<span class="code-comment">  (* full *)</span>',
      'END_IF;</code></pre>',
    ].join('\n'),
  );
});
