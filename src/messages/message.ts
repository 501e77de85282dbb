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
type NamesOf<S> = NamesIn<FormsOf<S>>

/** Says the messages of a catalogue. A sentence with two forms chooses by its parameter `count`. */
export type Say<C> = <Id extends keyof C & string>(
  id: Id,
  ...rest: NamesOf<C[Id]> extends never
    ? [params?: Params, language?: Language]
    : [params: { readonly [Name in NamesOf<C[Id]>]: string | number }, language?: Language]
) => Message

/** Makes a catalogue speak; every language has the same sentences. */
export function sayer<C extends Readonly<Record<string, Sentence>>>(
  catalogs: Readonly<Record<Language, C>>,
): Say<C> {
  return (id, ...[params, language = 'en']) => {
    const given = (params ?? {}) as Params
    const sentence: Sentence = catalogs[language][id] ?? ''
    return { id, params: given, text: fill(formOf(sentence, given), given) }
  }
}

/** Says what there is to say of plans, documents and guidance. */
export const say = sayer({ en })

function formOf(sentence: Sentence, params: Params): string {
  if (typeof sentence === 'string') return sentence
  return params['count'] === 1 ? sentence.one : sentence.other
}

function fill(sentence: string, params: Params): string {
  return sentence.replace(/\{\$(\w+)\}/g, (_, name: string) => String(params[name] ?? ''))
}
