/** What the plan says about power, timing, reply, and groups that exist already. */

import { commitment, duration, optional, orderedWord, section } from './field.js'

const power = 'decision-power'
const early = 'early-involvement'
const feedback = 'feedback-loop'
const existing = 'existing-initiatives'
const review = 'survivor-review'
const council = 'council-governance'

/** How much say people have, least first (after the IAP2 spectrum of public participation). */
export const levelsOfSay = ['inform', 'consult', 'involve', 'collaborate', 'decide'] as const

/** When people come in, earliest first. */
export const stagesOfWork = ['idea', 'design', 'draft', 'delivery', 'evaluation'] as const

const ofActivity = {
  decidesOn: commitment({
    label: 'A vote, a veto, a budget or the last word',
    question: 'What do people decide, by a vote, a veto, a budget or the last word?',
    safeguard: power,
  }),
  level: orderedWord(levelsOfSay, {
    label: 'How much say people really have',
    question:
      'How much say do people really have: are they informed, consulted, involved, do they decide together with you, or alone?',
    safeguard: power,
  }),
  claimedLevel: orderedWord(levelsOfSay, {
    label: 'How much say people are told they have',
    question: 'What are people told about how much say they have?',
    safeguard: power,
  }),
  onlyStories: commitment({
    label: 'People are there only to tell their story',
    question: 'Are people there only to be heard, quoted or photographed?',
    safeguard: power,
  }),
  sameVoice: commitment({
    label: 'The same voice as others at the table',
    question:
      'Do people speak, see papers, set the agenda and vote on the same footing as others at the table?',
    safeguard: power,
  }),
  moreThanOne: commitment({
    label: 'More than one survivor',
    question: 'Is there more than one survivor, and may they disagree?',
    safeguard: power,
  }),
  early: commitment({
    label: 'A hand in aims and design',
    question: 'Which aims, designs or tools did or will people shape before they are fixed?',
    safeguard: early,
  }),
  since: orderedWord(stagesOfWork, {
    label: 'When people come in',
    question:
      'At which stage do people first have a hand in the work: idea, design, draft, delivery, evaluation?',
    safeguard: early,
  }),
  roomToAct: commitment({
    label: 'Money and time to act on what is heard',
    question: 'Is there money and time left to act on what people say?',
    safeguard: early,
  }),
  inEvaluation: commitment({
    label: 'A part in judging the result',
    question: 'How do people take part in judging the work, its ethics included?',
    safeguard: early,
  }),
  feedback: commitment({
    label: 'People hear what became of it',
    question: 'How and when do people hear what became of what they said, and why?',
    safeguard: feedback,
  }),
  feedbackWithin: duration({
    label: 'Feedback within',
    question: 'Within what time do people hear back?',
    safeguard: feedback,
  }),
  replyOwed: commitment({
    label: 'A duty to reply to advice',
    question: 'Who must answer each piece of advice, with reasons, and by when?',
    safeguard: feedback,
  }),
  council: optional(
    section({
      rules: commitment({
        label: 'The body’s own rules',
        question: 'How were the body’s rules made with its members: its task, money, terms and votes?',
        safeguard: council,
      }),
      chosenOpenly: commitment({
        label: 'Members are chosen openly',
        question: 'By which open terms are members chosen, and do survivors take part in choosing?',
        safeguard: council,
      }),
      dissentKept: commitment({
        label: 'Views that differ are passed on',
        question: 'Where members disagree, how is each view written down and passed on?',
        safeguard: council,
      }),
      dissentPunished: commitment({
        label: 'A view can cost a place',
        question: 'Can a member lose the place for speaking against you?',
        safeguard: council,
      }),
      removal: commitment({
        label: 'How a place can end',
        question: 'For which reasons and by which steps can a place end, and who hears the member?',
        safeguard: council,
      }),
      resignation: commitment({
        label: 'Leaving without giving reasons',
        question: 'Can members leave when they like, without giving reasons?',
        safeguard: council,
      }),
      notesAgreed: commitment({
        label: 'Members agree to the notes',
        question: 'Who reads the notes before others see them, and how do members appear in them?',
        safeguard: council,
      }),
    }),
  ),
  existing: optional(
    section({
      consulted: commitment({
        label: 'Existing groups are asked and built on',
        question:
          'Which survivor-, child- and community-led groups exist already, and how does this build on them?',
        safeguard: existing,
      }),
      replaced: commitment({
        label: 'Existing groups are replaced or lose out',
        question: 'Does this take money, members or access away from groups that exist already?',
        safeguard: existing,
      }),
      funded: commitment({
        label: 'Money goes to survivor-led groups',
        question: 'Which money, space or staff time goes to survivor-led groups?',
        safeguard: existing,
      }),
      childLed: commitment({
        label: 'Child- and youth-led groups are worked with',
        question: 'Which child- or youth-led groups exist, and how do you work with them on their terms?',
        safeguard: existing,
      }),
    }),
  ),
}

export const participationOfActivity = section(ofActivity)

export const participationOfPlan = section({
  ...ofActivity,
  review: optional(
    section({
      done: commitment({
        label: 'This plan was shaped or reviewed by survivors',
        question: 'Which survivors shaped or reviewed this plan, by role, and how?',
        safeguard: review,
      }),
      paid: commitment({
        label: 'The review was paid',
        question: 'Were they paid for it, and free to decline?',
        safeguard: review,
      }),
      changed: commitment({
        label: 'The review changed something',
        question: 'What changed in the plan because of them?',
        safeguard: review,
      }),
    }),
  ),
})
