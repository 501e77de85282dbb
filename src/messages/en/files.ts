/** What keeps a file or folder from being read. */
export const files = {
  'file-missing': 'There is no file or folder of this name. Check the path.',
  'file-denied': 'This may not be read by the account that runs the check. Allow it to be read.',
  'file-link-loop': 'This link leads back to itself. Name the file that it should lead to.',
  'file-link-broken': 'This link leads to nothing. Name the file that it should lead to.',
  'file-special':
    'This is not an ordinary file but a device, a socket or a pipe. Expected a file, a folder, or `-`.',
  'file-read-failed': 'This could not be read: the system says {$code}.',
  'folder-without-plans':
    'No plan was found in this folder. Plans are its `.md`, `.docx`, `.plan.yaml`, `.plan.yml` and `.plan.json` files; any other file can be named by itself.',
  'pattern-without-matches': 'No file matches this pattern, and none has it as its name. Check the path.',
  'stdin-empty': 'Nothing came in. Expected a plan on standard input.',
  'guidance-folder-empty':
    'No guidance was found in this folder. Guidance is in its `.yaml` and `.yml` files.',
} as const
