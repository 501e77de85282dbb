/**
 * Sentences people read.
 *
 * Code gives an id and parameters; the sentence stands in a catalogue, one per
 * language. Parameters hold numbers, ids and names from the guidance, never
 * words from a plan.
 */

import { en } from './en/index.js'

/** A sentence with `{$name}` where a parameter goes; two forms where a count decides. */
export type Sentence = string | { readonly one: string; readonly other: string }

/** The id of a sentence. */
export type MessageId = keyof typeof en

/** Every sentence in one language. */
export type Catalog = { readonly [Id in MessageId]: Sentence }

/** The languages that sentences exist in. */
export const languages = ['en'] as const

/** A language that sentences exist in. */
export type Language = (typeof languages)[number]

/** What a sentence is filled with. */
export type Params = Readonly<Record<string, string | number>>

/** A sentence, with what it was made of. */
export interface Message {
  readonly id: string
  readonly params: Params
  readonly text: string
}

type NamesIn<S> = S extends `${string}{$${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never
type FormsOf<S> = S extends { readonly one: infer One; readonly other: infer Other } ? One | Other : S
type NamesOf<Id extends MessageId> = NamesIn<FormsOf<(typeof en)[Id]>>

/** The parameters that a sentence asks for. */
export type ParamsOf<Id extends MessageId> = { readonly [Name in NamesOf<Id>]: string | number }

const catalogs: Readonly<Record<Language, Catalog>> = { en }

/** Says a message. A sentence with two forms chooses by its parameter `count`. */
export function say<Id extends MessageId>(
  id: Id,
  ...[params, language = 'en']: NamesOf<Id> extends never
    ? [params?: Params, language?: Language]
    : [params: ParamsOf<Id>, language?: Language]
): Message {
  const given: Params = (params ?? {}) as Params
  const sentence: Sentence = catalogs[language][id]
  return { id, params: given, text: fill(formOf(sentence, given), given) }
}

function formOf(sentence: Sentence, params: Params): string {
  if (typeof sentence === 'string') return sentence
  return params['count'] === 1 ? sentence.one : sentence.other
}

function fill(sentence: string, params: Params): string {
  return sentence.replace(/\{\$(\w+)\}/g, (_, name: string) => String(params[name] ?? ''))
}
