import type { GraphLink } from '../../insights/graph/graph.ts';
import type { Level } from '../../model/levels.ts';
import { fill } from '../../i18n/format.ts';
import type { JobData } from '../jobs/job-data.ts';
import { fetchPage } from '../jobs/record-page.ts';
import { make } from '../make-element.ts';
import type { Answers } from './answers-file.ts';
import type { GapTexts } from './texts.ts';

const LEVELS = [0, 1, 2, 3, 4] as const;

/** A question for each skill: which of the descriptions of its levels fits, or none yet. */
export function questionList(
  links: readonly GraphLink[],
  answers: Answers,
  data: JobData,
  texts: GapTexts,
  answer: (skill: string, level: 0 | Level) => void,
): HTMLElement[] {
  return links.map((link) =>
    question(link, answers.get(link.skill), data, texts, (level) => answer(link.skill, level)),
  );
}

function question(
  { skill, need, level: wanted }: GraphLink,
  answered: 0 | Level | undefined,
  data: JobData,
  texts: GapTexts,
  answer: (level: 0 | Level) => void,
): HTMLElement {
  const group = make('fieldset', 'question');
  const legend = make('legend');
  legend.append(data.link('skills', skill));
  const asked = fill(texts.asked, { level: texts.levels[wanted - 1]! });
  const note = make('p', 'small soft', `${need === 'essential' ? texts.essential : texts.optional} · ${asked}`);
  group.append(legend, note);
  const words = new Map<number, HTMLElement>();
  for (const level of LEVELS) {
    const label = make('label');
    const box = make('input');
    box.type = 'radio';
    box.name = `level-${skill}`;
    box.value = String(level);
    box.checked = answered === level;
    box.addEventListener('change', () => answer(level));
    const text = make('span');
    text.append(make('b', '', level === 0 ? texts.notYet : texts.levels[level - 1]));
    label.append(box, text);
    group.append(label);
    words.set(level, text);
  }
  describeLevels(data.address('skills', skill), words);
  return group;
}

/** The descriptions of the levels stand on the page of the skill: they are fetched from there, with their language. */
function describeLevels(address: string, words: ReadonlyMap<number, HTMLElement>): void {
  void fetchPage(address).then(
    (page) => {
      for (const [level, text] of words) {
        const description = page.querySelector(`#level-${level} dd`);
        if (description) text.append(' ', ...description.cloneNode(true).childNodes);
      }
    },
    // Without its description a level still has its name.
    () => undefined,
  );
}
