/** What the plan says about agreeing, staying free to stop, and being asked again. */

import { commitment, date, duration, items, number, optional, section, word, words } from './field.js'

const informed = 'consent-informed'
const voluntary = 'consent-voluntary'
const withdrawal = 'consent-withdrawal'
const ongoing = 'consent-ongoing'
const media = 'consent-media'
const past = 'past-participants'

export const consent = section({
  informed: commitment({
    label: 'Explained before agreeing',
    question:
      'Before people agree, who explains to them what this is for, how it will be used and what could go wrong, and how?',
    safeguard: informed,
  }),
  information: optional(
    section({
      covers: words(
        [
          'purpose',
          'use',
          'audience',
          'risks',
          'limits-of-confidentiality',
          'storage',
          'right-to-stop',
          'pay',
          'no-promises',
          'contact',
        ],
        {
          label: 'What the explanation covers',
          question:
            'What does the explanation cover: purpose, use, audience, risks, limits of confidentiality, storage, the right to stop, pay, what cannot be promised, whom to contact?',
          safeguard: informed,
        },
      ),
      understandingChecked: commitment({
        label: 'Understanding is checked',
        question: 'How do you find out that people understood, in the language they know best?',
        safeguard: informed,
      }),
      hoursAsked: number({
        label: 'Hours asked of each person',
        question: 'How many hours does it take each person, preparation included?',
        safeguard: informed,
      }),
      timeToDecide: duration({
        label: 'Time to decide',
        question: 'How long do people have between hearing what is asked and saying yes or no?',
        safeguard: informed,
      }),
    }),
  ),
  promisesOutcomes: commitment({
    label: 'Outcomes are promised that the host cannot guarantee',
    question:
      'Does anything said or written promise a result that you cannot guarantee, such as papers, a job or a change of law?',
    safeguard: informed,
  }),
  voluntary: commitment({
    label: 'A free choice to take part',
    question: 'How are people free to say no, with no service, benefit, case or relationship hanging on it?',
    safeguard: voluntary,
  }),
  servicesDepend: commitment({
    label: 'Help depends on taking part',
    question: 'Does any help, place to stay, benefit or case depend on taking part?',
    safeguard: voluntary,
  }),
  askedIndependently: commitment({
    label: 'Asked by someone independent',
    question: 'Who asks people, and are they independent of the help, case or pay that people rely on?',
    safeguard: voluntary,
  }),
  refusalsReported: commitment({
    label: 'Others learn who said no',
    question: 'Does anyone beyond the person who asked learn who said no?',
    safeguard: voluntary,
  }),
  withdrawal: optional(
    section({
      anyTime: commitment({
        label: 'Stopping at any time',
        question: 'How does a person stop, and whom do they tell?',
        safeguard: withdrawal,
      }),
      takeBack: commitment({
        label: 'Taking back what was given',
        question: 'Until when, and how, can people take back words, recordings or images they gave?',
        safeguard: withdrawal,
      }),
      limitsTold: commitment({
        label: 'What cannot be undone is told first',
        question: 'Are people told beforehand what can no longer be taken back, and from when?',
        safeguard: withdrawal,
      }),
      penalty: commitment({
        label: 'Stopping has a cost',
        question: 'Does stopping cost people anything, such as the fee, a place or help?',
        safeguard: withdrawal,
      }),
    }),
  ),
  irrevocable: commitment({
    label: 'Consent cannot be taken back',
    question: 'Does any form or contract say that consent cannot be taken back?',
    safeguard: withdrawal,
  }),
  ongoing: commitment({
    label: 'Asked again at later steps',
    question: 'At which later steps and for which new uses are people asked again?',
    safeguard: ongoing,
  }),
  media: optional(
    section({
      perUse: commitment({
        label: 'A say over each use of image, voice, name or story',
        question: 'How do people decide about each use of their image, voice, name or story, one by one?',
        safeguard: media,
      }),
      approval: commitment({
        label: 'They approve the final version',
        question:
          'Do people see and approve the final version, with its headline and captions, before it goes out?',
        safeguard: media,
      }),
      recall: commitment({
        label: 'A way to call it back',
        question:
          'How can people call an image, recording or story back after it went out, and who takes it down?',
        safeguard: media,
      }),
      anyPurpose: commitment({
        label: 'A release for any purpose',
        question: 'Does any release let the material be used for any purpose or for ever?',
        safeguard: media,
      }),
      permittedByOthers: commitment({
        label: 'Someone else permits the use of a story',
        question:
          'Does a shelter, partner or relative give permission for a story or image in the person’s place?',
        safeguard: media,
      }),
      uses: items(
        {
          medium: word(
            [
              'film',
              'photo',
              'audio',
              'quote',
              'written-story',
              'social-media',
              'press',
              'report',
              'training-material',
            ],
            {
              label: 'Medium',
              question: 'What is it: a film, a photo, a quote …?',
            },
          ),
          ownConsent: commitment({
            label: 'Its own consent',
            question: 'Is consent for this use asked on its own?',
          }),
          endsOn: date({ label: 'Last day of use', question: 'On which day does this use end?' }),
        },
        {
          label: 'Planned uses of images, voices and words',
          question: 'Which uses are planned, each with its own consent and last day?',
          safeguard: media,
        },
      ),
    }),
  ),
  past: optional(
    section({
      used: commitment({
        label: 'Material from earlier work is used',
        question: 'Are words, recordings or images used that people gave in earlier work?',
        safeguard: past,
      }),
      askedAgain: commitment({
        label: 'People from earlier work are asked again',
        question: 'How is each person who gave something earlier asked about the new use?',
        safeguard: past,
      }),
      unreachedUsed: commitment({
        label: 'Material of people who were not reached is used',
        question: 'Is earlier material used when the person could not be reached?',
        safeguard: past,
      }),
    }),
  ),
})
