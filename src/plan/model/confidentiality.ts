/** What the plan says about identity, words, data, and what goes to authorities. */

import { commitment, duration, optional, section } from './field.js'

const promise = 'confidentiality'
const data = 'data-protection'
const sharing = 'data-sharing-limits'
const digital = 'digital-safety'

export const confidentiality = section({
  promised: commitment({
    label: 'Confidentiality, with its limits',
    question:
      'Who will know who took part and what they said, what is published, and where does that promise end?',
    safeguard: promise,
  }),
  limitsTold: commitment({
    label: 'Limits are told first',
    question: 'Are people told, in writing and aloud, before they speak, what cannot be kept private?',
    safeguard: promise,
  }),
  absolute: commitment({
    label: 'Confidentiality without any limit is promised',
    question: 'Does the plan promise confidentiality without any limit?',
    safeguard: promise,
  }),
  groupLimitsTold: commitment({
    label: 'Limits of privacy in a group are told',
    question: 'In a group, are people told that nobody can promise what other members repeat?',
    safeguard: promise,
  }),
  fromFirstContact: commitment({
    label: 'Identity is protected from first contact',
    question: 'How is identity protected from the first message on: invitations, calls, travel, invoices?',
    safeguard: promise,
  }),
  privatePlace: commitment({
    label: 'Nobody can watch or listen in',
    question: 'How do you make sure that arriving, meeting and leaving cannot be watched or overheard?',
    safeguard: promise,
  }),
  detailsRemoved: commitment({
    label: 'Details that give someone away are removed',
    question:
      'Who removes names, places, dates and other details that could give someone away, and who checks it?',
    safeguard: promise,
  }),
  attendanceDiscloses: commitment({
    label: 'Taking part shows that someone is a survivor',
    question: 'Does the venue, badge, title or group name show others that someone is a survivor?',
    safeguard: promise,
  }),
  mustDeclare: commitment({
    label: 'People must declare themselves to join',
    question: 'Must people declare that they were trafficked in order to apply or take part?',
    safeguard: promise,
    about: 'exclusion',
  }),
  data: optional(
    section({
      limited: commitment({
        label: 'How data are kept',
        question: 'Which data are kept, who can open them, until when, and how are they erased?',
        safeguard: data,
      }),
      keptFor: duration({
        label: 'How long data are kept',
        question: 'How long are data kept before they are erased?',
        safeguard: data,
      }),
      recordingOff: commitment({
        label: 'Recording is off in group meetings online',
        question:
          'When a group meets online, are recording, transcripts and note-taking programs switched off for everybody?',
        safeguard: digital,
      }),
    }),
  ),
  digital: optional(
    section({
      closedRoom: commitment({
        label: 'A closed room online',
        question: 'How do you make sure that only those who belong there can join online, by phone too?',
        safeguard: digital,
      }),
      tracesTold: commitment({
        label: 'Traces on devices are talked about',
        question:
          'Are people told which traces stay on phones and shared devices, and how to keep them small?',
        safeguard: digital,
      }),
      openLists: commitment({
        label: 'Lists or messages show people to others',
        question:
          'Can others see in a list, a mail, a chat group or a shared folder who takes part, without their having agreed?',
        safeguard: digital,
      }),
    }),
  ),
  sharing: optional(
    section({
      onlyOnTheirWord: commitment({
        label: 'What goes to authorities, and on whose word',
        question: 'What may go to police, prosecution, migration or other authorities, and on whose word?',
        safeguard: sharing,
      }),
      passedOn: commitment({
        label: 'Passed to authorities without asking',
        question:
          'Does anything people say or sign go to authorities without their agreement, beyond a duty they were told of?',
        safeguard: sharing,
      }),
    }),
  ),
})
