/** What a page makes a browser load before anybody has clicked or typed. */
export interface PageResources {
  /** Addresses of style sheets, as the page writes them. */
  readonly styles: readonly string[];
  /** Addresses of scripts, as the page writes them. */
  readonly scripts: readonly string[];
  /** Scripts that stand in the page itself; data in script elements is not among them. */
  readonly inlineScripts: readonly string[];
}

const ELEMENT = /<link\b(?<link>[^>]*)>|<script\b(?<script>[^>]*)>(?<content>[\s\S]*?)<\/script>/gi;

/** Finds the style sheets and scripts of a page in its HTML. */
export function resourcesOf(html: string): PageResources {
  const [styles, scripts, inlineScripts] = [[] as string[], [] as string[], [] as string[]];
  for (const { groups = {} } of html.matchAll(ELEMENT)) {
    const { link, script = '', content = '' } = groups;
    if (link !== undefined) {
      const [relation, address] = [attribute(link, 'rel'), attribute(link, 'href')];
      if (address && relation === 'stylesheet') styles.push(address);
      if (address && relation === 'modulepreload') scripts.push(address);
      continue;
    }
    const address = attribute(script, 'src');
    if (address) scripts.push(address);
    else if (isCode(attribute(script, 'type'))) inlineScripts.push(content);
  }
  return { styles, scripts, inlineScripts };
}

function isCode(type = 'module'): boolean {
  return type === '' || type === 'module' || /javascript/i.test(type);
}

function attribute(attributes: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes);
  return match?.slice(1).find((value) => value !== undefined);
}

const STATIC_IMPORT = /\b(?:import|export)\s*(?:[\w$*{},\s]+?from\s*)?["'](\.{0,2}\/[^"']+)["']/g;

/** The modules that a script cannot start without. What it imports on demand is not among them. */
export function staticImports(script: string): string[] {
  return [...script.matchAll(STATIC_IMPORT)].map((match) => match[1]!);
}
