import { isPrivateHost } from '../markdown/address.ts';
import { allRecords, type Check, type CheckContext } from './check.ts';
import type { RecordDraft } from '../draft.ts';
import type { RecordPath } from '../finding.ts';

export const privateAddress: Check = {
  code: 'OBS501',
  name: 'private-address',
  severity: 'error',
  title: 'Web addresses lead to a public host with a name',
  explanation:
    'An address such as `http://localhost`, `http://intranet` or `http://192.168.0.1` leads to another machine for every reader, or to none. Give the public address.',
  example: { wrong: 'website: http://192.168.0.12/courses', right: 'website: https://school.eu/courses' },
  *check(context) {
    for (const { file, path, address } of addresses(context)) {
      if (!URL.canParse(address)) continue;
      const url = new URL(address);
      if (isPrivateHost(url)) yield { file, path, message: `\`${url.hostname}\` is not the name of a public host` };
    }
  },
};

function* addresses(context: CheckContext): Iterable<{ file: string; path: RecordPath; address: string }> {
  for (const { data, file } of allRecords(context)) {
    for (const [path, address] of addressFields(data))
      if (address !== undefined) yield { file: file.path, path, address };
  }
  for (const { data, file } of context.draft.selfAssessment.reliability) {
    for (const [index, pilot] of data.pilots.entries())
      yield { file: file.path, path: ['pilots', index, 'data'], address: pilot.data };
  }
  for (const { file, index, codes } of context.draft.vocabularies.values()) {
    for (const { code, iri } of index.concepts.values()) {
      if (iri) yield { file: file.path, path: ['concepts', codes.indexOf(code), 'iri'], address: iri };
    }
  }
}

function addressFields(data: RecordDraft['data']): [RecordPath, string | undefined][] {
  return [
    [['website'], 'website' in data ? data.website : undefined],
    [['address'], 'address' in data ? data.address : undefined],
    [['contact'], 'contact' in data ? data.contact : undefined],
  ];
}
