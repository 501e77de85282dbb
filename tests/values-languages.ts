/** A few words of Spanish and French, so that tests of values hold whatever the shipped languages say. */

import { shippedGuidance } from '../scripts/shipped-guidance.js'
import { compiled } from '../src/guidance/guidance.js'
import type { Language } from '../src/guidance/language.js'
import { mergeLanguages } from '../src/guidance/merge-languages.js'

const few = mergeLanguages([
  {
    language: 'es',
    words: {
      'activity.kind': { council: ['consejo asesor'], film: ['película'], training: ['formación'] },
      'participation.level': { consult: ['consultar'], decide: ['decidir'] },
      'compensation.expenses.covers': { travel: ['transporte'], meals: ['comidas'] },
    },
    reading: {
      yes: ['sí', 's'],
      no: ['no', 'nunca', 'n'],
      none: ['ninguno', 'ninguna', 'nada'],
      and: ['y', 'e', 'o'],
      doubts: ['no', 'si', 'salvo', 'excepto', 'solo', 'pero', 'cuando'],
      hedges: ['en la medida de lo posible', 'podrá', 'si es posible', 'si los fondos lo permiten'],
      harmless: ['sin coste', 'no solo'],
      placeholders: ['por definir', 'pendiente', 'no aplica'],
      instructions: ['describir', 'indique', 'por ejemplo'],
      details: { how: ['cómo'], who: ['quién', 'responsable'], when: ['cuándo', 'plazo'] },
      numbers: { un: 1, una: 1, dos: 2, cinco: 5, doce: 12, quince: 15 },
      units: {
        hour: ['hora', 'horas'],
        day: ['día', 'días'],
        week: ['semana', 'semanas'],
        month: ['mes', 'meses'],
        year: ['año', 'años'],
      },
      workingDays: ['días hábiles', 'días laborables'],
      within: ['en', 'en un plazo de', 'durante'],
      pers: { hour: ['la hora', 'por hora', '/h'], session: ['por sesión'], day: ['por día', 'al día'] },
      currencies: { EUR: ['€', 'euro', 'euros', 'EUR'], USD: ['US$', 'USD'] },
      months: [
        ['enero'],
        ['febrero'],
        ['marzo'],
        ['abril'],
        ['mayo'],
        ['junio'],
        ['julio'],
        ['agosto'],
        ['septiembre'],
        ['octubre'],
        ['noviembre'],
        ['diciembre'],
      ],
    },
  },
  {
    language: 'fr',
    words: {
      'activity.kind': { council: ['conseil consultatif'], training: ['formation'] },
      'participation.level': { consult: ['consulter'], decide: ['décider'] },
      'compensation.expenses.covers': {
        travel: ['transport'],
        meals: ['repas'],
        childcare: ['garde d’enfants'],
      },
      'group.ages': { adults: ['adultes', '18+'], children: ['mineurs'] },
    },
    reading: {
      yes: ['oui', 'o'],
      no: ['non', 'jamais', 'n'],
      none: ['aucun', 'aucune', 'néant', 'rien'],
      and: ['et', 'ou'],
      doubts: ['ne', 'pas', 'sans', 'sauf', 'si', "s'il", "s'ils", 'seulement', 'mais', 'non'],
      hedges: ['sous réserve', 'sous réserve de', 'si possible', 'pourra', 'dans la mesure du possible'],
      harmless: ['sans frais', 'non seulement'],
      placeholders: ['à définir', 'à préciser', 's.o.'],
      instructions: ['décrire', 'veuillez', 'par exemple'],
      details: { how: ['comment'], who: ['qui', 'responsable'], when: ['quand', 'délai'] },
      numbers: { un: 1, une: 1, deux: 2, vingt: 20, 'vingt et un': 21 },
      units: {
        hour: ['heure', 'heures', 'h'],
        day: ['jour', 'jours'],
        week: ['semaine', 'semaines'],
        month: ['mois'],
        year: ['an', 'ans', 'année', 'années'],
      },
      workingDays: ['jours ouvrables', 'jours ouvrés'],
      within: ['dans', 'sous', 'dans un délai de', 'pendant'],
      pers: { hour: ["de l'heure", 'par heure', '/h'], month: ['par mois'], session: ['par séance'] },
      currencies: { EUR: ['€', 'euro', 'euros', 'EUR'], CHF: ['CHF'] },
      months: [
        ['janvier'],
        ['février'],
        ['mars'],
        ['avril'],
        ['mai'],
        ['juin'],
        ['juillet'],
        ['août'],
        ['septembre'],
        ['octobre'],
        ['novembre'],
        ['décembre'],
      ],
    },
  },
])

const { languageOf } = shippedGuidance()[compiled]

/** English as it is shipped, and a few words of the others. */
export function languageForValues(code: string): Language {
  const found = few.find(({ language }) => language === code) ?? languageOf(code)?.language
  if (!found) throw new Error(`There is no language ${code}.`)
  return found
}
