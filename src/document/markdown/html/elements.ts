/** What the elements of HTML are to a reader of text. */

/** What an element does with the text in it. */
export type ElementKind =
  /** Stands in a line and changes nothing. */
  | 'inline'
  /** Begins and ends a block of its own. */
  | 'block'
  /** Text that is taken back. */
  | 'struck'
  /** Gives a reader no text of the page: scripts, pictures, what others choose from. */
  | 'hidden'

/** What an element is; absent for a word that HTML does not know. */
export function elementKind(name: string): ElementKind | undefined {
  return kindByName.get(name)
}

/** An element that has nothing in it, and no closing tag. */
export function isVoid(name: string): boolean {
  return voids.has(name)
}

/** An element that may be left open. */
export function isClosedByItself(name: string): boolean {
  return closedByThemselves.has(name)
}

/** An element of which everything up to its closing tag is text, tags too. */
export function isRaw(name: string): boolean {
  return raw.has(name)
}

/** A word that people write in angle brackets for something to fill in, though HTML has an element of that name. */
export function isPlainWord(name: string): boolean {
  return plainWords.has(name)
}

/** An attribute that is written without a value. */
export function isBareAttribute(name: string): boolean {
  return bareAttributes.has(name) || /^(?:data|aria)-/.test(name)
}

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}

const kinds: Readonly<Record<ElementKind, readonly string[]>> = {
  inline: words(`
    a abbr acronym b bdi bdo big br cite code data dfn em font i img input ins kbd label mark nobr q rb rp rt rtc ruby samp
    small span strong sub sup time tt u var wbr output meter progress slot
  `),
  block: words(`
    address article aside blockquote body button caption center col colgroup dd details dialog dir div dl dt fieldset
    figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li link main menu meta nav ol
    optgroup p pre search section summary table tbody td tfoot th thead tr ul base basefont frame param
    source track area map listing marquee
  `),
  struck: words('del s strike'),
  hidden: words(`
    applet audio canvas datalist embed iframe math noembed noframes noscript object option picture script select style svg
    template textarea title video
  `),
}

const kindByName: ReadonlyMap<string, ElementKind> = new Map(
  Object.entries(kinds).flatMap(([kind, names]) => names.map((name) => [name, kind as ElementKind] as const)),
)

const voids: ReadonlySet<string> = new Set(
  words(
    'area base basefont br col embed frame hr img input link meta param source track wbr keygen bgsound image',
  ),
)

const closedByThemselves: ReadonlySet<string> = new Set(
  words('body caption colgroup dd dt head html li optgroup option p rb rp rt rtc tbody td tfoot th thead tr'),
)

const raw: ReadonlySet<string> = new Set(words('iframe noembed noframes script style textarea title'))

const plainWords: ReadonlySet<string> = new Set(
  words(`
    address area article aside audio base button canvas center cite code data details dialog figure font footer form frame
    header label legend link listing main map mark menu meta meter object option output param picture progress search section
    select slot source summary template textarea time title track video
  `),
)

const bareAttributes: ReadonlySet<string> = new Set(
  words(`
    allowfullscreen async autofocus autoplay checked compact controls default defer disabled download draggable formnovalidate
    hidden inert ismap itemscope loop multiple muted nohref noshade novalidate nowrap open playsinline readonly required
    reversed selected contenteditable spellcheck
  `),
)
