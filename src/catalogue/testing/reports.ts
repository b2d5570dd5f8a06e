import { Positions } from '../positions.ts';
import type { ValidationReport } from '../formats/report.ts';

const SOURCE = 'title: weld\ntype: skil\nfamily: job-specific\n';

/** A report with one diagnostic of each severity; with everything that a diagnostic can have. */
export function sampleReport(): ValidationReport {
  const range = (start: number, end: number) => new Positions(SOURCE).range({ start, end });
  return {
    diagnostics: [
      {
        code: 'OBS204',
        severity: 'error',
        file: 'content/skills/weld.yaml',
        range: range(18, 22),
        message: '`type` does not take the text "skil"',
        expected: ['skill', 'knowledge', 'attitude'],
        suggestion: 'skill',
        url: '/en/contribute/rules/obs204/',
      },
      {
        code: 'OBS802',
        severity: 'warning',
        file: 'content/skills/weld.yaml',
        range: range(23, 23),
        message: '1 line ends in blanks or tabs',
        note: '100 % certain: one, two',
        url: '/en/contribute/rules/obs802/',
        fix: { title: 'Tidy up the ends of lines', edits: [{ start: 23, end: 23, text: '' }] },
      },
      {
        code: 'OBS607',
        severity: 'info',
        file: 'content/translations/de/skills.yaml',
        range: new Positions('').range({ start: 0, end: 0 }),
        message: '1 of 1 records have no translation here: weld',
        url: '/en/contribute/rules/obs607/',
      },
    ],
    sources: new Map([['content/skills/weld.yaml', SOURCE]]),
    records: 1234,
    site: 'https://observatory.example',
  };
}

/** A report on a file that tries to act on whoever reads the report. */
export function hostileReport(): ValidationReport {
  const source = '::error::\u001b[31m \u202e ##[group]x\r\n';
  const [diagnostic] = sampleReport().diagnostics;
  return {
    ...sampleReport(),
    diagnostics: [
      {
        ...diagnostic!,
        file: 'content/a,b:c%\n::error::\u0007.yaml',
        range: new Positions(source).range({ start: 2, end: 20 }),
        message: 'there is no field `\n::set-env name=x::y\u001b[2J` here',
        expected: ['a\u2028b', 'c\rd'],
        suggestion: '\u009b31m',
        note: '##[command]rm \u200b',
      },
    ],
    sources: new Map([['content/a,b:c%\n::error::\u0007.yaml', source]]),
  };
}
