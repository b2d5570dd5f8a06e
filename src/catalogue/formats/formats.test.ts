import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import picocolors from 'picocolors';
import { describe, expect, it } from 'vitest';
import { hostileReport, sampleReport } from '../testing/reports.ts';
import { FORMAT_NAMES, formatterFor, isFormat } from './formats.ts';
import { formatGithub } from './github.ts';
import { formatJson } from './json.ts';
import { formatSarif } from './sarif.ts';
import { formatText } from './text.ts';

const SARIF_SCHEMA = fileURLToPath(new URL('../../../../shared/standards/github/sarif-2.1.0.json', import.meta.url));

/** What must never reach a terminal or a log: control characters, and those that turn text round or hide it. */

const DANGEROUS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e]/;

describe('text', () => {
  it('shows each place with its lines, and what to do', () => {
    expect(formatText(sampleReport())).toMatchInlineSnapshot(`
      "content/skills/weld.yaml:2:7  error  \`type\` does not take the text "skil"
          1 | title: weld
        > 2 | type: skil
            |       ^^^^
          3 | family: job-specific
        did you mean: skill
        expected: one of skill, knowledge, attitude
        OBS204 value-not-allowed https://observatory.example/en/contribute/rules/obs204/

      content/skills/weld.yaml:3:1  warning  1 line ends in blanks or tabs
          2 | type: skil
        > 3 | family: job-specific
            | ^
          4 |
        100 % certain: one, two
        fix: Tidy up the ends of lines
        OBS802 white-space https://observatory.example/en/contribute/rules/obs802/

      content/translations/de/skills.yaml:1:1  note  1 of 1 records have no translation here: weld
        OBS607 translation-missing https://observatory.example/en/contribute/rules/obs607/

      1 error, 1 warning, 1 note in 2 files; 1,234 records checked
      1 of them can be put right by \`npm run validate -- --fix\`
      "
    `);
  });

  it('says so when nothing was found', () => {
    expect(formatText({ ...sampleReport(), diagnostics: [] })).toBe('1,234 records checked, nothing found\n');
  });

  it('has colours where they are asked for', () => {
    const coloured = formatText(sampleReport(), picocolors.createColors(true));
    expect(coloured).toContain('\u001b[31merror\u001b[39m');

    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(formatText(sampleReport()));
  });
});

describe('github', () => {
  it('puts each diagnostic beside its line', () => {
    expect(formatGithub(sampleReport())).toMatchInlineSnapshot(`
      "::error file=content/skills/weld.yaml,line=2,col=7,endColumn=11,title=OBS204::\`type\` does not take the text "skil"%0ADid you mean: skill%0AExpected: skill; knowledge; attitude%0Ahttps://observatory.example/en/contribute/rules/obs204/
      ::warning file=content/skills/weld.yaml,line=3,col=1,endColumn=1,title=OBS802::1 line ends in blanks or tabs%0A100 %25 certain: one, two%0Ahttps://observatory.example/en/contribute/rules/obs802/
      ::notice file=content/translations/de/skills.yaml,line=1,col=1,endColumn=1,title=OBS607::1 of 1 records have no translation here: weld%0Ahttps://observatory.example/en/contribute/rules/obs607/
      1 error, 1 warning, 1 note in 2 files; 1,234 records checked
      "
    `);
  });

  it('counts what GitHub would not show', () => {
    const report = sampleReport();
    const many = { ...report, diagnostics: Array.from({ length: 25 }, () => report.diagnostics[0]!) };
    const lines = formatGithub(many).trimEnd().split('\n');
    expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(10);
    expect(lines.slice(10)).toEqual([
      '15 more of kind error are not shown as annotations; `npm run validate` lists all.',
      '25 errors in 1 file; 1,234 records checked',
    ]);
  });

  it('leaves out columns of a range over several lines', () => {
    const report = sampleReport();
    const range = { start: { line: 1, column: 3, offset: 2 }, end: { line: 2, column: 1, offset: 12 } };
    expect(formatGithub({ ...report, diagnostics: [{ ...report.diagnostics[0]!, range }] })).toContain(
      'line=1,endLine=2,title',
    );
  });
});

describe('json', () => {
  it('holds the diagnostics with full addresses', () => {
    const { diagnostics, ...rest } = JSON.parse(formatJson(sampleReport()));
    expect(rest).toEqual({ version: 1, summary: { records: 1234, errors: 1, warnings: 1, infos: 1 } });
    expect(diagnostics).toEqual(
      sampleReport().diagnostics.map((diagnostic) => ({
        ...diagnostic,
        url: `https://observatory.example${diagnostic.url}`,
      })),
    );
  });
});

describe('sarif', () => {
  it('names the rule, the place and the fix', () => {
    const [run] = JSON.parse(formatSarif(sampleReport())).runs;
    expect(run.results.map((result: { ruleIndex: number }) => run.tool.driver.rules[result.ruleIndex].id)).toEqual([
      'OBS204',
      'OBS802',
      'OBS607',
    ]);
    expect({ ...run.results[1], ruleIndex: 0 }).toMatchInlineSnapshot(`
      {
        "fixes": [
          {
            "artifactChanges": [
              {
                "artifactLocation": {
                  "uri": "content/skills/weld.yaml",
                },
                "replacements": [
                  {
                    "deletedRegion": {
                      "charLength": 0,
                      "charOffset": 23,
                    },
                    "insertedContent": {
                      "text": "",
                    },
                  },
                ],
              },
            ],
            "description": {
              "text": "Tidy up the ends of lines",
            },
          },
        ],
        "level": "warning",
        "locations": [
          {
            "physicalLocation": {
              "artifactLocation": {
                "uri": "content/skills/weld.yaml",
              },
              "region": {
                "endColumn": 1,
                "endLine": 3,
                "startColumn": 1,
                "startLine": 3,
              },
            },
          },
        ],
        "message": {
          "text": "1 line ends in blanks or tabs
      100 % certain: one, two",
        },
        "ruleId": "OBS802",
        "ruleIndex": 0,
      }
    `);
  });

  // The schema is reference data that a clone of the project does not have.
  it.skipIf(!existsSync(SARIF_SCHEMA))('is valid against the schema of SARIF 2.1.0', () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync(SARIF_SCHEMA, 'utf8')));
    for (const report of [sampleReport(), hostileReport(), { ...sampleReport(), diagnostics: [] }]) {
      validate(JSON.parse(formatSarif(report)));
      expect(validate.errors).toBeNull();
    }
    const broken = JSON.parse(formatSarif(sampleReport()));
    delete broken.runs[0].results[0].message;
    expect(validate(broken)).toBe(false);
  });
});

describe('every format', () => {
  it('lets nothing of a file act on whoever reads the report', async () => {
    for (const name of FORMAT_NAMES) {
      const text = (await formatterFor(name, false))(hostileReport());
      expect(text, name).not.toMatch(DANGEROUS);
      expect(text, name).not.toContain('##[');
      const commands = text.split('\n').filter((line) => line.trimStart().startsWith('::'));
      expect(commands.length, name).toBe(name === 'github' ? 1 : 0);
    }
    expect(formatText(hostileReport())).toMatchInlineSnapshot(`
      "content/a,b:c%\\u000a::error::\\u0007.yaml:1:3  error  there is no field \`\\u000a::set-env name=x::y\\u001b[2J\` here
        > 1 | ::error::\\u001b[31m \\u202e #\\u0023[group]x
            |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          2 |
        did you mean: \\u009b31m
        expected: one of a\\u2028b, c\\u000dd
        #\\u0023[command]rm \\u200b
        OBS204 value-not-allowed https://observatory.example/en/contribute/rules/obs204/

      1 error in 1 file; 1,234 records checked
      "
    `);
    expect(formatGithub(hostileReport())).toMatchInlineSnapshot(`
      "::error file=content/a%2Cb%3Ac%25\\u000a%3A%3Aerror%3A%3A\\u0007.yaml,line=1,col=3,endColumn=21,title=OBS204::there is no field \`\\u000a::set-env name=x::y\\u001b[2J\` here%0ADid you mean: \\u009b31m%0AExpected: a\\u2028b; c\\u000dd%0A#\\u0023[command]rm \\u200b%0Ahttps://observatory.example/en/contribute/rules/obs204/
      1 error in 1 file; 1,234 records checked
      "
    `);
  });

  it('keeps the data of a hostile file in JSON as it is', () => {
    expect(JSON.parse(formatJson(hostileReport())).diagnostics[0].message).toBe(
      hostileReport().diagnostics[0]!.message,
    );
  });

  it('has a name', () => {
    expect(FORMAT_NAMES).toEqual(['text', 'github', 'json', 'sarif']);
    expect(isFormat('json')).toBe(true);
    expect(isFormat('toString')).toBe(false);
  });
});
