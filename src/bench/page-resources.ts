/** What a page makes a browser load before anybody has clicked or typed. */
export interface PageResources {
  /** Addresses of style sheets, as the page writes them. */
  readonly styles: readonly string[];
  /** Addresses of scripts, as the page writes them. */
  readonly scripts: readonly string[];
  /** Scripts that stand in the page itself; data in script elements is not among them. */
  readonly inlineScripts: readonly string[];
}

const ELEMENT = /<(link|script)\b([^>]*)>(?:([\s\S]*?)<\/script>)?/gi;

/** Finds the style sheets and scripts of a page in its HTML. */
export function resourcesOf(html: string): PageResources {
  const [styles, scripts, inlineScripts] = [[] as string[], [] as string[], [] as string[]];
  for (const [, element = '', attributes = '', content = ''] of html.matchAll(ELEMENT)) {
    const address = attribute(attributes, element.toLowerCase() === 'link' ? 'href' : 'src');
    if (element.toLowerCase() === 'link') {
      if (!address) continue;
      const relation = attribute(attributes, 'rel');
      if (relation === 'stylesheet') styles.push(address);
      if (relation === 'modulepreload') scripts.push(address);
    } else if (address) scripts.push(address);
    else if (isCode(attribute(attributes, 'type'))) inlineScripts.push(content);
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
