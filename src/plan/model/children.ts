/** What the plan says where people under 18 may take part, be shown or be described. */

import { commitment, section } from './field.js'

const agreement = 'child-assent-and-guardian'
const safeguarding = 'child-safeguarding'

export const children = section({
  assent: commitment({
    label: 'The child’s own agreement',
    question: 'How is each child’s own agreement asked for, in words or signs that suit their age?',
    safeguard: agreement,
  }),
  guardianConsent: commitment({
    label: 'A guardian’s permission, or an independent decision',
    question:
      'Who gives permission beside the child: a guardian, or an independent decision where a guardian is not safe?',
    safeguard: agreement,
  }),
  refusalEnds: commitment({
    label: 'The child’s no ends it',
    question: 'Does a child’s no, in words or not, end it whatever adults agreed?',
    safeguard: agreement,
  }),
  guardianIndependent: commitment({
    label: 'The guardian has no stake in it',
    question:
      'How do you make sure that the guardian neither organises this nor gains from it, nor was part of the exploitation?',
    safeguard: agreement,
  }),
  bestInterests: commitment({
    label: 'A decision on the child’s best interests first',
    question:
      'Who decides, before a child is asked, whether taking part is in that child’s best interests, and on what grounds?',
    safeguard: safeguarding,
  }),
  staffChecked: commitment({
    label: 'Staff are checked',
    question: 'How is everyone who meets children checked, and trained to work with them?',
    safeguard: safeguarding,
  }),
  safeguardingRole: commitment({
    label: 'A safeguarding role',
    question: 'Which role answers for child safeguarding here, and how do children reach it?',
    safeguard: safeguarding,
  }),
  concernsReported: commitment({
    label: 'How concerns are reported',
    question: 'How are concerns about a child reported, and how is the child told and heard first?',
    safeguard: safeguarding,
  }),
  informationForAge: commitment({
    label: 'Information that suits their age',
    question:
      'Which information on purpose, scope and effect do children get, in a form that suits their age?',
    safeguard: safeguarding,
  }),
  otherSourcesFirst: commitment({
    label: 'Other sources are used first',
    question: 'Why must children be asked, and not existing data or adults who were trafficked as children?',
    safeguard: safeguarding,
  }),
  identifiable: commitment({
    label: 'A child can be identified',
    question: 'Could any image, voice, name or detail identify a child, whatever anyone signed?',
    safeguard: safeguarding,
  }),
  askedToTell: commitment({
    label: 'Children are asked to tell what happened',
    question: 'Are children asked to tell or act out what happened to them?',
    safeguard: safeguarding,
  }),
  wordsGiven: commitment({
    label: 'Children are told what to say',
    question: 'Are children told what to say, or is anything scripted for them?',
    safeguard: safeguarding,
  }),
  viewsGivenWeight: commitment({
    label: 'Children’s views carry weight',
    question: 'Which decision can children’s views still change, and how do they hear the result?',
    safeguard: safeguarding,
  }),
  underEighteenAsAdult: commitment({
    label: 'Some under eighteen are treated as adults',
    question:
      'Is anyone under eighteen treated as an adult, by custom, by law or because an age is not clear?',
    safeguard: safeguarding,
  }),
  closeOnesAsked: commitment({
    label: 'Those who know the child are asked',
    question: 'Who that knows the child is asked what may follow, before anything goes out?',
    safeguard: safeguarding,
  }),
  labelled: commitment({
    label: 'A child is given a label',
    question: 'Does any title, caption or list put a label on a child?',
    safeguard: safeguarding,
  }),
  recoveryFirst: commitment({
    label: 'Getting well comes first',
    question: 'Who that cares for the child says whether this helps or holds back their getting well?',
    safeguard: safeguarding,
  }),
  waysToSpeak: commitment({
    label: 'Ways to take part besides talking and writing',
    question: 'Which ways to take part do children have besides talking and writing?',
    safeguard: safeguarding,
  }),
  conductRule: commitment({
    label: 'A rule against sex with anyone under eighteen',
    question: 'Which rule bars everyone on the host’s side from sex with anyone under eighteen?',
    safeguard: safeguarding,
  }),
  harmAndGain: commitment({
    label: 'Harm and gain are weighed in writing',
    question: 'Who has weighed in writing what may harm these children against what they gain?',
    safeguard: safeguarding,
  }),
})
