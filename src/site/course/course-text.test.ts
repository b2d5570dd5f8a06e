import { describe, expect, it } from 'vitest';
import type { Entry } from '../../catalogue/catalogue.ts';
import { textAmongOthers, textOnItsPage } from './course-text.ts';
import { renderCourse } from './render-course.ts';

const entry = { id: 'c' } as Entry<'courses'>;
const course = await renderCourse(`Made for [later](#lesson-2-the-second).

## Lesson 1: The \`first\`

![Section through a bore](bore%20hole.svg) and [readings](data/readings.csv), see [there](#final-check) and [below](#step).

### Step

#### Detail

## Lesson 2: The second

### Step

[back](#the-first), [step](#step), [web](https://www.iso.org/), [nowhere](#nowhere)

## Final check

One.

## Solutions

### Final check

Two.
`);
const [first, second, check, solutions] = course.sections;

describe('a course in HTML', () => {
  it('has titles, words and headings by section', () => {
    expect(course.sections.map(({ slug, title, anchor }) => [slug, title, anchor])).toEqual([
      ['1', 'The first', 'lesson-1-the-first'],
      ['2', 'The second', 'lesson-2-the-second'],
      ['final-check', 'Final check', 'final-check'],
      ['solutions', 'Solutions', 'solutions'],
    ]);
    expect(first!.headings.map(({ slug }) => slug)).toEqual(['step', 'detail']);
    expect(check!.words).toBe(1);
  });

  it('on pages of its own leads to the files and pages', () => {
    const html = textOnItsPage(entry, course, first!, 'de');
    expect(html).toContain('<img src="/data/courses/c/bore%20hole.svg" alt="Section through a bore">');
    expect(html).toContain('<a href="/data/courses/c/data/readings.csv">');
    expect(html).toContain('<a href="/de/repository/courses/c/final-check/">there</a>');
    expect(html).toContain('<a href="#step">below</a>');
    expect(html).toContain('<h2 id="step">Step</h2>\n<h3 id="detail">Detail</h3>');
    expect(textOnItsPage(entry, course, course.intro, 'en')).toContain('href="/en/repository/courses/c/2/"');
    expect(textOnItsPage(entry, course, second!, 'en')).toContain(
      '<a href="#step">step</a>, <a href="https://www.iso.org/">web</a>',
    );
  });

  it('on one page has no id twice', () => {
    const html = course.sections.map((part) => textAmongOthers(entry, course, part)).join('\n');
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['part-1-step', 'part-1-detail', 'part-2-step', 'part-solutions-final-check']);
    expect(html).toContain('<a href="#part-final-check">there</a>');
    expect(html).toContain('<a href="#part-2-step">step</a>');
    expect(textAmongOthers(entry, course, solutions!)).toContain(
      '<h3 id="part-solutions-final-check">Final check</h3>',
    );
  });
});
