/** Who takes part. */

import { commitment, words } from './field.js'

export const groupFields = {
  ages: words(['adults', 'children'], {
    label: 'Adults or children',
    question: 'Are they adults, or may people under 18 take part, be shown or be described?',
  }),
  part: words(['advise', 'work', 'speak', 'answer', 'learn'], {
    label: 'What they do here',
    question:
      'What do they do here: advise or decide, work, speak or teach before outsiders, answer questions, or learn?',
  }),
  usesHostServices: commitment({
    label: 'They use the host’s services',
    question: 'Do any of them get shelter, care, legal or other help from you or a partner?',
  }),
}
