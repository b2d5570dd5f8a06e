import type { Collection } from '../model/collections.ts';
import type { RecordOf } from '../model/kinds.ts';
import type { Need, SkillNeed } from '../model/skill-link.ts';
import type { Level } from '../model/levels.ts';
import type { Status } from '../model/status.ts';
import type { Language } from '../model/text.ts';
import type { ReliabilityRecord } from '../model/reliability.ts';
import type { Instrument, InstrumentTranslation } from '../model/self-assessment.ts';
import type { TranslationEntry } from '../model/translation.ts';
import type { Vocabulary, VocabularyConcept } from '../model/vocabulary.ts';
import type { VocabularyId } from '../model/vocabulary-ids.ts';

/** A translation with what is known of its freshness. */
export interface Translation extends TranslationEntry {
  /** True where the original has changed since the translation was made. */
  readonly stale: boolean;
  /** The file in which it stands, relative to the project root. */
  readonly file: string;
  /** The line of that file, from 1, in which it begins. */
  readonly line: number | undefined;
}

/** A file beside a record, such as a picture of a course. */
export interface AttachedFile {
  /** Its path in the folder of the record, with forward slashes. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
}

/** A curated record as the catalogue holds it. */
export interface Entry<C extends Collection = Collection> {
  readonly collection: C;
  readonly id: string;
  /** The file that holds it, relative to the project root, with forward slashes. */
  readonly file: string;
  readonly data: RecordOf<C>;
  /** Markdown below the front matter; undefined for records in YAML. */
  readonly body: string | undefined;
  /** The files in the folder of the record besides its own, sorted by name; empty for records without a folder. */
  readonly files: readonly AttachedFile[];
  /** Computed from reviews and retirement; undefined for sources, which are not reviewed. */
  readonly status: Status | undefined;
  readonly translations: Partial<Readonly<Record<Language, Translation>>>;
}

/** The translation of an instrument with what is known of its freshness. */
export interface TranslatedInstrument extends InstrumentTranslation {
  /** True where the original has changed since the translation was made. */
  readonly stale: boolean;
}

/** An instrument of self-assessment as the catalogue holds it. */
export interface InstrumentEntry {
  readonly id: string;
  /** The file of the original, relative to the project root, with forward slashes. */
  readonly file: string;
  readonly data: Instrument;
  /** Computed from its reviews, as for records. */
  readonly status: Status;
  readonly translations: Partial<Readonly<Record<Language, TranslatedInstrument>>>;
  /** What pilots have measured; undefined while nothing has been. */
  readonly reliability: ReliabilityRecord | undefined;
}

/** That an instrument asks about a skill, seen from the skill. */
export interface AskedItem {
  readonly instrument: string;
  readonly item: string;
}

/** The name of a record without its content. */
export interface RecordRef {
  readonly collection: Collection;
  readonly id: string;
}

/** That a job needs a skill, seen from the skill. */
export interface JobNeed {
  readonly job: string;
  readonly need: Need;
  readonly level: Level;
  readonly basis: SkillNeed['basis'];
}

/** That an offer teaches a skill up to a level, seen from the skill. */
export interface TaughtOutcome {
  readonly collection: 'micro-credentials' | 'courses';
  readonly id: string;
  readonly level: Level;
  readonly text: string;
}

/** What an organisation has done in the catalogue. */
export interface OrganisationRecords {
  readonly submitted: readonly RecordRef[];
  readonly reviewed: readonly RecordRef[];
  readonly awards: readonly RecordRef[];
}

/** A map from an id to a list; an id without entries is absent. */
export type Index<T> = ReadonlyMap<string, readonly T[]>;

/** The inverse relations: computed from the records, never typed into them. Lists are sorted by id. */
export interface Links {
  readonly jobsBySkill: Index<JobNeed>;
  readonly outcomesBySkill: Index<TaughtOutcome>;
  /** Learning structures and products that help to teach a skill. */
  readonly materialsBySkill: Index<RecordRef>;
  /** Learning paths that lead to a job. */
  readonly pathsByJob: Index<string>;
  /** Learning paths by an offer on them, as `collection/id`. */
  readonly pathsByOffer: Index<string>;
  /** Records of any kind that name a technology. */
  readonly recordsByTechnology: Index<RecordRef>;
  /** Narrower technologies and skills by the wider one, as `collection/id`. */
  readonly narrower: Index<string>;
  /** Symmetric closure of `related`, as `collection/id` to ids of the same collection. */
  readonly related: Index<string>;
  /** Jobs from which people move up to a job. */
  readonly movesFrom: Index<string>;
  /** Symmetric closure of sideways moves. */
  readonly movesAcross: Index<string>;
  /** Micro-credentials that count towards a larger one. */
  readonly stackedFrom: Index<string>;
  readonly microCredentialsByCourse: Index<string>;
  /** Records of any kind that rest on a source. */
  readonly recordsBySource: Index<RecordRef>;
  /** Records of any kind that name an organisation. */
  readonly recordsByOrganisation: Index<RecordRef>;
  /** Recommendations that rest on an indicator. */
  readonly recordsByIndicator: Index<RecordRef>;
  readonly organisationRecords: ReadonlyMap<string, OrganisationRecords>;
  /** Items of self-assessment that ask about a skill, in the order of their instrument. */
  readonly itemsBySkill: Index<AskedItem>;
  /** Organisations that have their seat in a region. */
  readonly organisationsByRegion: Index<string>;
  /** Regions in which an organisation has its seat, the narrowest first: a region may lie in another one. */
  readonly regionsByOrganisation: Index<string>;
  readonly processStepsBySkill: Index<string>;
  /** Learning factories in which a step of the process chain can be done. */
  readonly factoriesByStep: Index<string>;
  readonly factoriesByOrganisation: Index<string>;
  readonly factoriesByRegion: Index<string>;
  readonly challengesBySkill: Index<string>;
  readonly challengesByOrganisation: Index<string>;
  readonly communitiesByOrganisation: Index<string>;
}

/** A controlled vocabulary with its concepts by code. */
export interface VocabularyIndex extends Omit<Vocabulary, 'concepts'> {
  readonly id: VocabularyId;
  readonly concepts: ReadonlyMap<string, VocabularyConcept>;
}

/** All curated records, checked and linked. Nothing changes it after it is built. */
export interface Catalogue {
  /** The day by which states were computed: the day of the last commit, so that builds can be repeated. */
  readonly asOf: string;
  /** Digest of all content files. */
  readonly digest: string;
  readonly entries: { readonly [C in Collection]: ReadonlyMap<string, Entry<C>> };
  /**
   * Challenges that are made up to show how one is written. They stand apart from the entries, so that nothing that counts,
   * lists, searches or exports records can take them in.
   */
  readonly examples: ReadonlyMap<string, Entry<'challenges'>>;
  readonly vocabularies: { readonly [V in VocabularyId]: VocabularyIndex };
  /** The instruments of self-assessment by their id. */
  readonly instruments: ReadonlyMap<string, InstrumentEntry>;
  readonly links: Links;
}
