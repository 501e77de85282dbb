/** What the plan says about who is sought out, who is shut out, and how everyone can take part. */

import { commitment, optional, section, texts } from './field.js'

const reach = 'diversity-inclusion'
const access = 'interpretation-accessibility'
const interpreters = 'interpreters'

export const inclusion = section({
  reachesMissing: commitment({
    label: 'Those who are usually missing are sought out',
    question: 'Who is usually missing, and how do you seek them out?',
    safeguard: reach,
  }),
  oneFormOnly: commitment({
    label: 'Only one form of exploitation is heard',
    question: 'Are only people from one form of exploitation invited, though the matter touches others?',
    safeguard: reach,
    about: 'exclusion',
  }),
  shutsOut: commitment({
    label: 'A group of survivors is shut out',
    question: 'Is any group of survivors shut out?',
    safeguard: reach,
    about: 'exclusion',
  }),
  shutOut: optional(
    section({
      reason: commitment({
        label: 'Why they are shut out',
        question: 'Why are they shut out?',
        safeguard: reach,
        about: 'exclusion',
      }),
      decidedWith: commitment({
        label: 'Decided with survivors',
        question: 'With which survivors, by role, was that decided?',
        safeguard: reach,
        about: 'exclusion',
      }),
      otherWay: commitment({
        label: 'Another way to be heard',
        question: 'Which other way do they have to be heard?',
        safeguard: reach,
        about: 'exclusion',
      }),
    }),
  ),
  agreementRequired: commitment({
    label: 'People must share the host’s views',
    question: 'Must people share a position of yours to be chosen or to stay?',
    safeguard: reach,
    about: 'exclusion',
  }),
  waitingTimeRequired: commitment({
    label: 'A waiting time or a test of readiness is set',
    question: 'Must people have waited a set time, or have been called ready by someone, to be chosen?',
    safeguard: reach,
    about: 'exclusion',
  }),
  labelledUnasked: commitment({
    label: 'People are counted as survivors unasked',
    question: 'Is any group of people called or counted as survivors without their own word?',
    safeguard: reach,
  }),
  newPeople: commitment({
    label: 'Not only the same few',
    question: 'How do people come in who were never asked before?',
    safeguard: reach,
  }),
  accessible: commitment({
    label: 'Everyone can take part',
    question: 'How do language, interpreters, disability, timing and reading ease not keep people out?',
    safeguard: access,
  }),
  languages: texts({
    label: 'Languages offered',
    question: 'In which languages can people take part?',
    safeguard: access,
  }),
  interpreterChoice: commitment({
    label: 'A choice of interpreter',
    question: 'Can each person choose or refuse an interpreter, one by phone or of another gender included?',
    safeguard: interpreters,
  }),
  interpretedByRelatives: commitment({
    label: 'A relative, neighbour or other survivor interprets',
    question: 'Does a relative, a neighbour or another survivor interpret for anyone?',
    safeguard: interpreters,
  }),
  barriersAsked: commitment({
    label: 'Needs and barriers were asked about',
    question: 'How were people asked what they need and what stands in the way, before the design was fixed?',
    safeguard: access,
  }),
  schoolingRequired: commitment({
    label: 'Schooling or skills the task does not need are required',
    question: 'Are degrees, office experience or fluent language required that the task does not need?',
    safeguard: access,
    about: 'exclusion',
  }),
})
