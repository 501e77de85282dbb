/**
 * What nobody is asked about themselves: papers, nationality, records, cases,
 * health, sex work. A word here is a part of a word in a text.
 */

const exposing =
  /\b(?:papers|passports?|nationalit|citizen|visas?\b|residence|asylum|undocumented|(?:migration|immigration|legal|formal) status|criminal|clean record|convict|sentenced|offences?\b|charged|arrest|pending|court|(?:their|a|or) case\b|health|ill\b|illness|hiv\b|diagnos|medic|pregnan|therap|disabilit|addict|sex work|prostitut)/i

/** Whether an English text has words of that kind. */
export function isExposing(text: string): boolean {
  return exposing.test(text)
}
