/** Every kind of identifier. Where two claim the same words, the earlier has them: a passport's number may look like a phone's. */

import { birthDate } from './birth-date.js'
import { caseNumber } from './case-number.js'
import { documentNumber } from './document-number.js'
import { eMail } from './e-mail.js'
import type { IdentifierFinder } from './identifier-finder.js'
import { nameNearSurvivor } from './name.js'
import { phone } from './phone.js'
import { shelterAddress } from './shelter-address.js'

export const finders: readonly IdentifierFinder[] = [
  eMail,
  birthDate,
  documentNumber,
  phone,
  caseNumber,
  shelterAddress,
  nameNearSurvivor,
]
