/**
 * The language of a document.
 *
 * A wrong guess would have a text read with the words of another language, so
 * too little text gives none.
 *
 * INVARIANT: loaded only when there is a document to read. What is known of the
 * languages takes longer to load than most plans take to check.
 */

import { francAll } from 'franc'

/** What can be known of a document's language, the surest first. */
export interface LanguageHints {
  /** What its author wrote: `lang` in the front matter. */
  readonly frontMatter?: string | undefined
  /** What the program it was written with noted, which is often only the program's own setting. */
  readonly document?: string | undefined
  /** Its words. */
  readonly text: string
}

/**
 * The language of a document, as BCP 47; absent where nobody can tell.
 *
 * What a program noted counts only where the text does not show another language.
 */
export function languageOfDocument({ frontMatter, document, text }: LanguageHints): string | undefined {
  const written = tagIn(frontMatter)
  if (written !== undefined) return written
  const noted = tagIn(document)
  const detected = detectLanguage(text)
  if (detected === undefined || (noted !== undefined && baseOf(noted) === detected)) return noted
  return detected
}

/** The language of a text; absent where there is too little of it to tell. */
export function detectLanguage(text: string): string | undefined {
  const sample = sampleOf(text)
  const letters = sample.replace(/[^\p{L}\p{M}]+/gu, '').length
  if (letters < fewestLetters) return undefined
  const [first, second] = francAll(sample, { only: detectable, minLength: 1 })
  if (!first || first[0] === 'und') return undefined
  if (second && !isClear(first[1] / second[1], letters)) return undefined
  return codes[first[0]]
}

/** Fewer say nothing, even where a script is written for one language only. */
const fewestLetters = 30

// Measured on plans in English, Spanish and French, cut to pieces: from 200 letters on the first guess was always right,
// and of fewer letters so was one that the second was far behind.
function isClear(lead: number, letters: number): boolean {
  if (letters >= 200) return true
  return letters >= 100 ? lead >= 1.04 : letters >= 60 && lead >= 1.25
}

/** How much is looked at, however long the text is. */
const stretches = 3
const stretchLength = 400
const lettersOfStretch = 130

/** Words from the beginning, the end and between; a form may begin in one language and go on in another. */
function sampleOf(text: string): string {
  if (text.length <= stretchLength) return wordsIn(text)
  const step = (text.length - stretchLength) / (stretches - 1)
  return Array.from({ length: stretches }, (_, index) => {
    const start = Math.round(index * step)
    return wordsIn(text.slice(start, start + stretchLength)).slice(0, lettersOfStretch)
  }).join(' ')
}

/** Without addresses, tags and signs, which look like no language or like English. */
function wordsIn(text: string): string {
  return text
    .replace(/(?:https?:\/\/|www\.)\S+|\S+@\S+|<[^<>]*>/giu, ' ')
    .replace(/[^\p{L}\p{M}'\u2019]+/gu, ' ')
    .trim()
}

/** A language tag, as it is written in front matter and by programs; anything else says nothing. */
function tagIn(written: string | undefined): string | undefined {
  const tag = written?.trim().replaceAll('_', '-') ?? ''
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : undefined
}

function baseOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? ''
}

/**
 * The languages that are told apart, by their ISO 639-3 codes.
 *
 * Those that plans are likely written in, and those beside them that would
 * else be taken for one of these: without Catalan, a Catalan text is Spanish.
 */
const codes: Readonly<Record<string, string>> = {
  afr: 'af',
  als: 'sq',
  amh: 'am',
  arb: 'ar',
  azj: 'az',
  bel: 'be',
  ben: 'bn',
  bul: 'bg',
  cat: 'ca',
  ceb: 'ceb',
  ces: 'cs',
  cmn: 'zh',
  dan: 'da',
  deu: 'de',
  ekk: 'et',
  ell: 'el',
  eng: 'en',
  fin: 'fi',
  fra: 'fr',
  glg: 'gl',
  guj: 'gu',
  hat: 'ht',
  hau: 'ha',
  heb: 'he',
  hin: 'hi',
  hrv: 'hr',
  hun: 'hu',
  hye: 'hy',
  ibo: 'ig',
  ilo: 'ilo',
  ind: 'id',
  ita: 'it',
  jav: 'jv',
  jpn: 'ja',
  kan: 'kn',
  kat: 'ka',
  kaz: 'kk',
  khm: 'km',
  kin: 'rw',
  kir: 'ky',
  kor: 'ko',
  lao: 'lo',
  lin: 'ln',
  lit: 'lt',
  lvs: 'lv',
  mal: 'ml',
  mar: 'mr',
  mkd: 'mk',
  mya: 'my',
  nld: 'nl',
  nob: 'nb',
  npi: 'ne',
  nya: 'ny',
  pan: 'pa',
  pbu: 'ps',
  pes: 'fa',
  plt: 'mg',
  pol: 'pl',
  por: 'pt',
  quy: 'qu',
  ron: 'ro',
  run: 'rn',
  rus: 'ru',
  sin: 'si',
  slk: 'sk',
  slv: 'sl',
  sna: 'sn',
  som: 'so',
  spa: 'es',
  srp: 'sr',
  sun: 'su',
  swe: 'sv',
  swh: 'sw',
  tam: 'ta',
  tel: 'te',
  tgk: 'tg',
  tgl: 'tl',
  tha: 'th',
  tir: 'ti',
  tur: 'tr',
  ukr: 'uk',
  urd: 'ur',
  uzn: 'uz',
  vie: 'vi',
  xho: 'xh',
  yor: 'yo',
  zul: 'zu',
}

const detectable: string[] = Object.keys(codes)
