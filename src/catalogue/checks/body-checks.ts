import { attachmentType } from './attachment-type.ts';
import { bodyFile } from './body-file.ts';
import { bodyHtml } from './body-html.ts';
import { bodyImage } from './body-image.ts';
import { bodyLink } from './body-link.ts';
import { bodyNesting } from './body-nesting.ts';
import { calculation } from './calculation.ts';
import type { BodyCheck } from './check.ts';
import { courseHeadings } from './course-headings.ts';
import { recommendationBody } from './recommendation-body.ts';
import { unsafeDrawing } from './unsafe-drawing.ts';

/** The rules for the Markdown of records and the files beside it; apart from the others for the thread that has the time for them, those that take long first. */
export const BODY_CHECKS: readonly BodyCheck[] = [
  calculation,
  bodyHtml,
  bodyLink,
  bodyImage,
  bodyFile,
  bodyNesting,
  courseHeadings,
  recommendationBody,
  attachmentType,
  unsafeDrawing,
];
