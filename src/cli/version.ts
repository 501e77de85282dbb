/** The name and version that help, `--version` and reports carry. */

import { version } from '../../package.json'

export const tool = { name: 'survivor-engagement-check', version } as const
