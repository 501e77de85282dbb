/** What reading one Markdown page needs at hand. */

import type { BlockContent, DefinitionContent, RootContent } from 'mdast'
import type { Problem, Unread } from '../../problem/problem.js'
import type { Text } from '../../text/text.js'
import type { Words } from '../words.js'
import type { LoosePart } from './loose-part.js'

/** A page while it is read. */
export interface PageReading {
  readonly text: Text
  /** The words of a footnote. */
  noteNamed(identifier: string): Words | undefined
  /** Reads parts among which HTML stands; absent for a page that has none. */
  readonly readHtml?: ReadHtml
  /** Whether lines may stand in it that set text apart: `:::note`, `{% hint %}`. */
  readonly hasMarkedLines: boolean
  readonly problems: Problem[]
  readonly unread: Unread[]
}

/** Reads parts among which HTML stands. `readOther` reads the Markdown between it. */
export type ReadHtml = (
  nodes: readonly FlowNode[],
  page: PageReading,
  readOther: (nodes: readonly FlowNode[]) => readonly LoosePart[],
) => readonly LoosePart[]

/** What stands in a page, a quote, a member of a list or a footnote. */
export type FlowNode = RootContent | BlockContent | DefinitionContent
