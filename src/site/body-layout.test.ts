import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import rehypeSanitize from 'rehype-sanitize';
import { expect, it } from 'vitest';
import { bodyLayout } from './body-layout.ts';
import { bodySchema } from './body-schema.ts';

const processor = await createMarkdownProcessor({
  rehypePlugins: [[rehypeSanitize, bodySchema], bodyLayout],
  syntaxHighlight: false,
});
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
  ['![x](data:image/svg+xml;base64,AAAA)', '<p><img alt="x"></p>'],
  ['<img src=x onerror=alert(1)>', ''],
  ['<iframe src="https://example.org"></iframe>', ''],
  ['<p style="position:fixed">over</p>', ''],
])('drops what could run or disguise: %s', async (markdown, expected) => {
  expect((await html(markdown)).trim()).toBe(expected);
});
