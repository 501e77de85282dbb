/**
 * Public names that need a file system.
 *
 * @packageDocumentation
 */

export { checkFiles, type CheckFilesOptions } from './node/check-files.js'
export { loadGuidanceFrom, type LoadGuidanceFromOptions } from './node/load-guidance-from.js'
