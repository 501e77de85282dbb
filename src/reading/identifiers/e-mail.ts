/** E-mail addresses, in any language. */

import type { Span } from '../../text/text.js'
import type { IdentifierFinder } from './identifier-finder.js'

export const eMail: IdentifierFinder = {
  kind: 'e-mail',
  needs: /@/,
  in: () => (searched) => addressesIn(searched.text),
}

// Looked for from the sign outwards: a pattern that begins with the name would try every word of the text.
function addressesIn(text: string): readonly Span[] {
  const found: Span[] = []
  for (let sign = text.indexOf('@'); sign !== -1; sign = text.indexOf('@', sign + 1)) {
    const name = /[\p{L}\p{N}][\p{L}\p{N}.%+_'-]{0,63}$/u.exec(text.slice(Math.max(0, sign - 64), sign))?.[0]
    const host = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}])/u.exec(
      text.slice(sign + 1, sign + 256),
    )?.[0]
    if (name && host && !isReserved(host))
      found.push({ start: sign - name.length, end: sign + 1 + host.length })
  }
  return found
}

/** Names that are kept for examples (RFC 2606) and belong to nobody. */
function isReserved(host: string): boolean {
  return /(?:^|\.)(?:example(?:\.(?:com|net|org))?|invalid|test|localhost)$/i.test(host)
}
