/** What the plan says about pay for time and expertise, and about costs. */

import { commitment, duration, money, optional, section, words } from './field.js'

const pay = 'compensation'
const costs = 'expenses'
const effects = 'pay-side-effects'

export const compensation = section({
  paid: commitment({
    label: 'Pay for time and expertise',
    question: 'How are people paid for their time and expertise, preparation included?',
    safeguard: pay,
  }),
  rate: money({
    label: 'Rate of pay',
    question: 'How much is paid, in which currency, and for what: an hour, a day, a session?',
    safeguard: pay,
  }),
  sameAsOthers: commitment({
    label: 'The same pay for the same work',
    question: 'Are people paid on the same terms as other experts who do the same work?',
    safeguard: pay,
  }),
  includesPreparation: commitment({
    label: 'Preparation and recovery are paid',
    question: 'Does the pay cover preparation, follow-up and time to recover?',
    safeguard: pay,
  }),
  forms: words(['money', 'voucher', 'goods', 'training-place', 'lottery', 'publicity'], {
    label: 'Forms of pay on offer',
    question: 'In which forms is pay offered: money, vouchers, something else?',
    safeguard: pay,
  }),
  formChosen: commitment({
    label: 'They choose a form that is safe for them',
    question: 'Can each person choose the form of pay that is safe for them, without saying why?',
    safeguard: pay,
  }),
  dependsOnDisclosure: commitment({
    label: 'Pay depends on what is told',
    question: 'Does pay depend on how much someone tells, or on finishing?',
    safeguard: pay,
  }),
  onRequestOnly: commitment({
    label: 'Only those who ask are paid',
    question: 'Is pay given only to those who ask for it or prove need?',
    safeguard: pay,
  }),
  adviceArranged: commitment({
    label: 'Advice on what pay may change',
    question: 'Who gives free, independent advice, before people accept, on what pay may change for them?',
    safeguard: effects,
  }),
  effectsGuessed: commitment({
    label: 'The host guesses what pay changes',
    question:
      'Does the host tell people that pay changes nothing for benefits, tax or the right to work, or work it out for them?',
    safeguard: effects,
  }),
  otherWay: commitment({
    label: 'A way in without pay',
    question: 'What is open to people who cannot take pay now, without anyone being asked why?',
    safeguard: effects,
  }),
  paidToOthers: commitment({
    label: 'Pay is handed to someone else',
    question: 'Is anyone’s pay handed to a relative, guardian, agent, employer or shelter?',
    safeguard: pay,
  }),
  recordsApart: commitment({
    label: 'Payment records kept apart',
    question: 'How are payment records kept from showing who took part and why?',
    safeguard: pay,
  }),
  paidWithin: duration({
    label: 'Paid within',
    question: 'How soon after the work is the money in people’s hands?',
    safeguard: pay,
  }),
  budgeted: commitment({
    label: 'Money for pay and care is in the budget',
    question: 'Which budget line pays for people’s time, support and access?',
    safeguard: pay,
  }),
  expenses: optional(
    section({
      covered: commitment({
        label: 'Costs are covered',
        question: 'Who covers what taking part costs people, and how?',
        safeguard: costs,
      }),
      covers: words(
        [
          'travel',
          'meals',
          'childcare',
          'care-for-others',
          'data-and-phone',
          'lodging',
          'companion',
          'lost-income',
        ],
        {
          label: 'Which costs',
          question:
            'Which costs are covered: travel, meals, child care, phone and data, a companion, lost income?',
          safeguard: costs,
        },
      ),
      inAdvance: commitment({
        label: 'Costs paid ahead for anyone who wants it',
        question: 'Are costs paid ahead for anyone who wants it, so that nobody has to find the money first?',
        safeguard: costs,
      }),
    }),
  ),
})
