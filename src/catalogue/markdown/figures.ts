/** A component in the text of a recommendation, with its place in the text. */
export interface BodyFigure {
  readonly component: 'Figure' | 'IndicatorFigure';
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  readonly end: number;
}

/** The only components there are, with attributes that are plain texts. */
const COMPONENT = /<(Figure|IndicatorFigure)((?:\s+[a-z]+="[^"{}<>]*")+)\s*\/>/g;

/** What MDX would execute or take for mark-up: imports, exports, expressions, and tags; on one line with what they enclose. */
const ACTIVE =
  /^(?:import|export)\b.*|<([A-Za-z][\w.]*)\b[^>\n]*>[^\n]*?<\/\1>|\{[^{}\n]*\}|[{}]|<\/?[A-Za-z!][^>\n]*>?/gm;

/** The figures of a text, in its order. */
export function figuresOf(text: string): BodyFigure[] {
  return [...text.matchAll(COMPONENT)].map((match) => ({
    component: match[1] as BodyFigure['component'],
    attributes: Object.fromEntries(
      [...match[2]!.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]),
    ),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** What a text holds besides Markdown and figures: code that MDX would run. Offsets are those of the text. */
export function activeParts(text: string): { value: string; start: number; end: number }[] {
  const masked = text.replace(COMPONENT, (figure) => ' '.repeat(figure.length));
  return [...masked.matchAll(ACTIVE)].map((match) => ({
    value: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
