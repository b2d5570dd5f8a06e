import { strFromU8, strToU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { Course } from '../../model/course.ts';
import { packageCourse } from './course-package.ts';
import type { PackagedCourse } from './packaged-course.ts';

const course = Course.parse({
  title: 'reading <fits> & tolerances',
  summary: 'How much play a bearing may have.',
  audience: 'both',
  outcomes: [
    { text: 'Read a fit', skill: 'read-drawings', level: 1 },
    { text: 'Choose a fit', skill: 'read-drawings', level: 2 },
  ],
  workload: { hours: 8, ects: 'not-applicable' },
  eqf: '4',
  iscedf: '0715',
  licence: 'CC-BY-4.0',
  version: '1.2.0',
  evidence: [{ source: 'handbook' }],
  submittedBy: 'editorial',
  submittedOn: '2026-01-10',
});

const packaged: PackagedCourse = {
  id: 'fits',
  course,
  intro: '<p>Before.</p>',
  parts: [
    { slug: '1', name: 'Lesson 1: Play', html: '<p><img src="source/fit.svg" alt="A shaft in a bore"></p>' },
    { slug: 'solutions', name: 'Solutions', html: '<p>0.02 mm</p>' },
  ],
  files: new Map([
    ['index.md', strToU8('---\ntitle: x\n---\n')],
    ['fit.svg', strToU8('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ]),
  names: new Map([
    ['read-drawings', 'read engineering drawings'],
    ['CC-BY-4.0', 'Creative Commons Attribution 4.0 International'],
  ]),
  licenceAddress: 'https://spdx.org/licenses/CC-BY-4.0',
  address: 'https://skills.example.org/en/repository/courses/fits/',
  publisher: { name: 'An alliance', address: 'https://skills.example.org/' },
  changedOn: '2026-02-03',
  styles: 'body { margin: 0 }',
};

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

describe('the archive of a course', () => {
  it('holds pages, source, licence and description', () => {
    const files = unzipSync(packageCourse(packaged));
    expect(Object.keys(files).sort()).toEqual([
      '1.html',
      'LICENSE',
      'index.html',
      'metadata.json',
      'solutions.html',
      'source/fit.svg',
      'source/index.md',
      'style.css',
    ]);
    const text = (name: string) => strFromU8(files[name]!);
    expect(text('index.html')).toContain('<h1>reading &lt;fits&gt; &amp; tolerances</h1>');
    expect(text('index.html')).toContain('<a href="1.html">Lesson 1: Play</a>');
    expect(text('1.html')).toContain('<a href="solutions.html">Next: Solutions</a>');
    expect(text('1.html')).toContain('<img src="source/fit.svg" alt="A shaft in a bore">');
    expect(text('source/index.md')).toBe('---\ntitle: x\n---\n');
    expect(text('LICENSE')).toContain('Creative Commons Attribution 4.0 International (CC-BY-4.0)');
  });

  it('describes the course in the words of schema.org', () => {
    const description: unknown = JSON.parse(strFromU8(unzipSync(packageCourse(packaged))['metadata.json']!));
    expect(description).toMatchObject({
      '@type': ['Course', 'LearningResource'],
      name: 'reading <fits> & tolerances',
      timeRequired: 'PT8H',
      creativeWorkStatus: 'Draft',
      educationalLevel: { name: 'EQF 4' },
      teaches: [{ name: 'read engineering drawings', description: 'Read a fit (level 1, foundation)' }, {}],
      hasPart: [{ position: 1, url: 'https://skills.example.org/en/repository/courses/fits/1/' }, {}],
      encoding: [{ encodingFormat: 'text/markdown', contentSize: '17 B' }, { encodingFormat: 'image/svg+xml' }],
    });
  });

  it('is the same byte for byte, whatever the clock and its zone', () => {
    process.env.TZ = 'Pacific/Auckland';
    const east = packageCourse(packaged);
    process.env.TZ = 'America/Anchorage';
    expect(Buffer.from(packageCourse(packaged)).equals(Buffer.from(east))).toBe(true);
    expect(Buffer.from(packageCourse({ ...packaged, changedOn: '2026-02-04' })).equals(Buffer.from(east))).toBe(false);
  });
});
