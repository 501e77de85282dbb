/** What is wrong with a file, or left unread in it. */
export const document = {
  // The file as a whole
  'name-empty': 'One of the names given is empty. Write the name, or leave it out.',
  'file-too-large': 'The file is larger than {$limit} MiB. A plan of up to {$limit} MiB is read.',
  'file-utf16': 'The file is stored as UTF-16 or UTF-32. Save it as UTF-8.',
  'file-not-utf8': 'The file is not UTF-8 from here on. Save it as UTF-8.',
  'file-empty': 'The file is empty. Expected a plan: keys with values, such as `purpose:`.',
  'file-only-comments': 'Only comments stand here. Expected a plan: keys with values, such as `purpose:`.',
  'plan-is-empty': 'Nothing stands where the plan should. Expected keys with values, such as `purpose:`.',
  'plan-is-list': 'A list stands where the plan should. Expected keys with values, such as `purpose:`.',
  'plan-is-value':
    'A single value stands where the plan should. Expected keys with values, such as `purpose:`.',
  'several-documents': 'A second document begins here, so none was read. Expected one plan in a file.',
  'too-deep':
    'Values are nested more than {$limit} deep here, so this was not read. A plan needs fewer than ten levels.',
  'too-many-values':
    'There are more than {$limit} values here, references counted each time, so this was not read.',
  'too-many-signs':
    'There are more than {$limit} words and signs here, so this was not read. Shorten the file.',
  'too-many-list-members':
    'There are more than {$limit} lines of lists and quotes up to here, so this was not read. Put what is not the plan elsewhere.',
  'too-many-lines':
    'There are more than {$limit} lines up to here, so this was not read. Put what is not the plan elsewhere.',
  'too-many-cells':
    'There are more than {$limit} cells of tables up to here, so this was not read. Put what is not the plan elsewhere.',
  'too-many-marks':
    'There are more than {$limit} signs for emphasis, code and links up to here, so this was not read. Put what is not the plan elsewhere.',
  'too-many-inline-signs':
    'This paragraph has more than {$limit} signs for emphasis, code and links, so the file was not read. Part it by empty lines.',

  // Keys and values, in every format
  'duplicate-key':
    'A key that stands on line {$first} stands again on line {$again}. Keep one of them: neither is preferred to the other.',
  'duplicate-key-on-line':
    'A key that stands on line {$line} at column {$first} stands again at column {$again}. Keep one of them: neither is preferred to the other.',
  'key-not-text': 'A key is not a word here. Expected a word before the colon.',
  'number-too-large': 'This number is not finite. Expected an ordinary number.',

  // YAML
  'indent-character':
    'The sign that indents this line is not an ordinary space: {$character}. Indent with ordinary spaces.',
  'space-character':
    'The sign that stands here where a space is needed is another one: {$character}. Replace it with an ordinary space.',
  'text-after-hash':
    'Text after `#` on this line is not read. Put the value in quotes if that text belongs to it.',
  'yaml-star':
    'A value that begins with `*` is read as a reference, and nothing in the file has that name. Put the value in quotes.',
  'yaml-reference-to-itself': 'This reference leads back to the part it stands in. Write the value out.',
  'yaml-merge': 'What follows `<<:` is not a mapping. Expected a reference to a mapping.',
  'yaml-tag':
    'A value that begins with `!` is read as a tag, and this one is not known. Put the value in quotes.',
  'yaml-reserved-character':
    'A value cannot begin with `{$character}` unless it is in quotes. Put the value in quotes.',
  'yaml-space-after-colon': 'No space stands after the colon. Expected a space between a key and its value.',
  'yaml-no-colon':
    'This line stands among keys and is none. Expected a key, a colon and a value; put a value of several lines in quotes.',
  'yaml-colon-in-value': 'This value has a colon with a space after it. Put the value in quotes.',
  'yaml-quote-open': 'A quotation mark opens here and is not closed. Close it where the value ends.',
  'yaml-after-quote': 'The value goes on after its closing quotation mark. Put all of it in quotes.',
  'yaml-after-bracket': 'The value goes on after a closing bracket. Put all of it in quotes.',
  'yaml-value-and-keys': 'A value stands here, and keys stand below it. Expected one or the other.',
  'yaml-list-and-keys': 'Members of a list and keys stand side by side here. Expected one or the other.',
  'yaml-escape':
    'In double quotes a backslash has a meaning of its own, and this one has none. Use single quotes.',
  'yaml-bracket-open': 'A bracket opens here and is not closed. Close it, or put the value in quotes.',
  'yaml-bracket-unopened':
    'A bracket closes here that was not opened. Take it away, or put the value in quotes.',
  'yaml-comma':
    'The members of this list or mapping are not parted by one comma each. Put one comma between two members.',
  'yaml-indent':
    'This is indented otherwise than what it belongs to. Keys of one mapping begin at the same column.',
  'yaml-list-on-key-line': 'A list begins on the line of its key. Begin it on the next line.',
  'yaml-block-header': 'Text follows `|` or `>` on the same line. Begin the text on the next line.',
  'yaml-syntax':
    'This cannot be read as YAML. Look at the indentation, the colons and the quotation marks here.',

  // JSON
  'json-bracket-open': 'A bracket opens here and is not closed by one of its kind. Close it.',
  'json-text-open': 'Text opens here that is not closed on its line. Close it with a double quotation mark.',
  'json-trailing-comma': 'A comma stands before a closing bracket. Take the comma away.',
  'json-comma-missing': 'Two members stand side by side here. Put a comma between them.',
  'json-quotes': 'Text is not in double quotation marks here. Put keys and text in double quotation marks.',
  'json-comment': 'JSON has no comments. Take the comment away, or save the plan as YAML.',
  'json-escape': 'This backslash has no meaning in JSON. Write two of them for one.',
  'json-syntax':
    'This cannot be read as JSON. Look at the commas, colons, brackets and quotation marks here.',

  // Markdown
  'front-matter-open':
    'Front matter begins here and is not closed. Expected a line of three hyphens after it.',
  'front-matter-unopened':
    'Lines of front matter stand here without a line of three hyphens before them. They were read as part of the page.',
  'fence-open':
    'A fenced block with a plan begins here and is not closed. Expected a line of three backticks after it.',
  'html-left-open':
    'An HTML tag that strikes out or hides text is not closed, so the text after it was not read. Close it where it ends.',
  'language-unread': 'We cannot read this language yet; that says nothing about the plan.',
  'language-not-known':
    'The text is too short to tell its language, so it was not read. Name the language in the front matter, such as `lang: en`.',
  'no-plan-in-document':
    'No engagement plan was found in this document: nothing in its key lines, tables or boxes says how survivors are involved.',
  'text-unread':
    'Some of the text was not read: prose is not read yet. What it says counts only if a key line, a table or the plan itself says it too.',

  // Word
  'word-changes-pending': {
    one: '1 tracked change is neither accepted nor refused. What it touches counts as left open.',
    other: '{$count} tracked changes are neither accepted nor refused. What they touch counts as left open.',
  },
  'word-picture-unread':
    'A picture as large as a page stands here, and pictures are not read. If it is a scanned page, write out what it says.',
  'word-object-unread':
    'A chart, a diagram or another file is set in here, and those are not read. Write out what it says.',
  'word-only-pictures':
    'This Word file holds pictures and no text, as scanned pages do, and pictures are not read. Write out what they say.',
  'word-empty': 'This Word file has no text in it. Expected a plan.',
  'word-protected':
    'This file is protected with a password, so it was not read. Save a copy without a password.',
  'word-damaged':
    'This Word file is damaged, so it was not read. Open it in a word processor and save it again as `.docx`.',
  'word-unpacks-too-large':
    'This Word file unpacks to more than {$limit} MiB of text and layout, so it was not read. Take out what is not the plan.',
  'word-too-many-files':
    'This Word file is made of more than {$limit} files, so it was not read. Take out what is not the plan.',
  'word-too-deep':
    'Tables, boxes and the like are nested more than {$limit} deep in this Word file, so it was not read. Copy the text into a new file.',
  'word-too-many-elements':
    'This Word file is made of more than {$limit} elements, so it was not read. Take out what is not the plan.',
  'word-too-many-letters':
    'This Word file has more than {$limit} letters, so it was not read. Take out what is not the plan.',
  'word-too-many-cells':
    'The tables of this Word file have more than {$limit} cells, so it was not read. Take out what is not the plan.',
  'word-by-name-only':
    'This file is named as a Word file and is none. Open it in a word processor and save it as `.docx`.',

  // Files of other kinds
  'doc-unread':
    'This is a Word file of the old kind, and those are not read. Open it in a word processor and save it as `.docx`.',
  'odt-unread': 'This is an OpenDocument file, and those are not read. Save it as `.docx`.',
  'rtf-unread': 'This is a Rich Text file, and those are not read. Save it as `.docx`.',
  'pdf-unread':
    'This is a PDF file, and those are not read. Save the plan as Word (`.docx`), Markdown or YAML.',
  'spreadsheet-unread':
    'This is a spreadsheet, and those are not read. Save the plan as Word (`.docx`), Markdown or YAML.',
  'slides-unread':
    'This is a presentation, and those are not read. Save the plan as Word (`.docx`), Markdown or YAML.',
  'page-unread':
    'This is a web page, and those are not read. Save the plan as Word (`.docx`), Markdown or YAML.',
  'picture-unread':
    'This is a picture, and those are not read. Write the plan as Word (`.docx`), Markdown or YAML.',
  'archive-unread':
    'This is an archive, and those are not read. Take the plan out of it, as Word (`.docx`), Markdown or YAML.',
  'binary-unread': 'This is not a text file. Save the plan as Word (`.docx`), Markdown or YAML.',

  // Plans given as objects
  'object-not-plain':
    'An object here is not plain data, such as a date or a class instance. Expected a plain object.',
  'object-not-data':
    'A value here is not data, such as a function or a symbol. Expected text, a number, true, false or a list.',
  'object-circular': 'An object here holds itself. Expected data that could be written as JSON.',
  'object-throws': 'A value here cannot be read: reading it throws. Expected plain data.',
} as const
