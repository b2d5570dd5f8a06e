import { fill } from '../../i18n/format.ts';
import { messagesIn } from '../../i18n/messages.ts';
import type { PackagedCourse, PackagedPart } from './packaged-course.ts';

/** A page of the archive. */
export interface OfflinePage {
  readonly file: string;
  readonly html: string;
}

/** The pages of an archive: one for the course, one for each of its parts. They load nothing from elsewhere. */
export function offlinePages(packaged: PackagedCourse): OfflinePage[] {
  const { course, parts } = packaged;
  return [
    { file: 'index.html', html: page(packaged, course.title, overview(packaged)) },
    ...parts.map((part, index) => ({
      file: `${part.slug}.html`,
      html: page(packaged, part.name, partText(packaged, part, index)),
    })),
  ];
}

function overview(packaged: PackagedCourse): string {
  const { course, intro, parts, names, address } = packaged;
  const t = messagesIn(course.language);
  const licence = `${escaped(names.get(course.licence) ?? course.licence)} (${escaped(course.licence)})`;
  return `<h1>${escaped(course.title)}</h1>
<p class="lead">${escaped(course.summary)}</p>
<h2>${escaped(t.block.outcomes)}</h2>
${list(course.outcomes.map(({ text }) => text))}
<h2>${escaped(t.block.before)}</h2>
${course.prerequisites.length > 0 ? list(course.prerequisites) : `<p>${escaped(t.offer.noPrerequisites)}</p>`}
${course.equipment.length > 0 ? `<h3>${escaped(t.offer.equipment)}</h3>\n${list(course.equipment)}` : ''}
${intro}
<h2>${escaped(t.course.contents)}</h2>
<ol class="parts">
${parts.map(({ slug, name }) => `<li><a href="${slug}.html">${escaped(name)}</a></li>`).join('\n')}
</ol>
<p class="small">${escaped(t.offer.version)} ${escaped(course.version)} · <a href="LICENSE">${licence}</a> · ${escaped(address)}</p>`;
}

function partText({ course, parts }: PackagedCourse, { name, html }: PackagedPart, index: number): string {
  const t = messagesIn(course.language).course;
  const way = (part: PackagedPart | undefined, phrase: string) =>
    part ? `<a href="${part.slug}.html">${escaped(fill(phrase, { title: part.name }))}</a>` : '';
  return `<p class="small"><a href="index.html">${escaped(course.title)}</a></p>
<h1>${escaped(name)}</h1>
${html}
<nav aria-label="${escaped(t.turn)}">${way(parts[index - 1], t.previous)} ${way(parts[index + 1], t.next)}</nav>`;
}

function page({ course }: PackagedCourse, title: string, content: string): string {
  return `<!doctype html>
<html lang="${course.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' file:; img-src 'self' file:">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="style.css">
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`;
}

function list(texts: readonly string[]): string {
  return `<ul>\n${texts.map((text) => `<li>${escaped(text)}</li>`).join('\n')}\n</ul>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
