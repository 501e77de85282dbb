/**
 * The guidance that is shipped: ICAT's statement of 2021 and what deepens it.
 *
 * @packageDocumentation
 */

export { guidance } from './guidance/shipped.js'
