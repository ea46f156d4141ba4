const { fork } = require('node:child_process')
const path = require('node:path')
const { pathToFileURL } = require('node:url')
const vscode = require('vscode')
const { frontMatterOf, idsWantedAt } = require('./front-matter.cjs')

/** Scheme of documents that hold the front matter of a file and nothing else, for the YAML extension to work on. */
const SCHEME = 'front-matter'
const PAUSE_MS = 300

exports.activate = (context) => {
  const root = vscode.workspace.workspaceFolders?.[0]?.uri
  if (!root) return
  const files = {
    scheme: 'file',
    pattern: new vscode.RelativePattern(root, 'content/{roles,categories,pages}/**/*.mdx'),
  }
  const checking = keepChecking(root.fsPath)
  context.subscriptions.push(
    checking,
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, { provideTextDocumentContent }),
    vscode.languages.registerHoverProvider(files, { provideHover }),
    vscode.languages.registerCompletionItemProvider(
      files,
      {
        provideCompletionItems: (document, position, _, context) =>
          proposeIds(document, position, checking.ids()) ?? proposeFields(document, position, context),
      },
      ...[' ', ':', ',', '[', '{', '^', '/'],
    ),
  )
}

/** Checks all content after every change, saved or not, and shows what is wrong at its place. */
function keepChecking(root) {
  const content = path.join(root, 'content')
  const shown = vscode.languages.createDiagnosticCollection('role-files')
  const checker = startChecker(root, content)
  let ids = {}
  let waiting
  let isBusy = false
  let isStale = false
  const check = () => {
    isStale = isBusy
    if (isBusy || !checker?.connected) return
    isBusy = true
    checker.send(unsavedTexts(content))
  }
  const checkSoon = () => {
    clearTimeout(waiting)
    waiting = setTimeout(check, PAUSE_MS)
  }
  checker?.on('message', (answer) => {
    ids = answer.ids
    show(shown, content, answer.findings)
    isBusy = false
    if (isStale) check()
  })
  const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(content, '**/*.{mdx,yaml}'))
  const listening = [
    vscode.workspace.onDidChangeTextDocument(({ document }) => isBelow(content, document) && checkSoon()),
    // What was not saved is gone then.
    vscode.workspace.onDidCloseTextDocument((document) => isBelow(content, document) && checkSoon()),
    watcher,
    watcher.onDidChange(checkSoon),
    watcher.onDidCreate(checkSoon),
    watcher.onDidDelete(checkSoon),
  ]
  checkSoon()
  return {
    ids: () => ids,
    dispose() {
      clearTimeout(waiting)
      checker?.removeAllListeners().kill()
      for (const listener of [...listening, shown]) listener.dispose()
    },
  }
}

/** Starts the project's own check in a process of its own: it takes seconds on large content, and TypeScript has to be read. */
function startChecker(root, content) {
  const warn = () =>
    vscode.window.showWarningMessage(
      'Content is not checked while you type. Run “npm install” in the terminal and reload the window; “npm run check” says more.',
    )
  try {
    const tsx = pathToFileURL(require.resolve('tsx', { paths: [root] })).href
    const checker = fork(path.join(__dirname, 'checker.mjs'), [content], { cwd: root, execArgv: ['--import', tsx] })
    return checker.on('error', warn).on('exit', warn)
  } catch {
    warn()
    return undefined
  }
}

function show(shown, content, findings) {
  const byFile = new Map()
  for (const finding of findings) {
    const file = path.join(content, finding.file)
    byFile.set(file, [...(byFile.get(file) ?? []), diagnosticOf(finding, openDocument(file))])
  }
  shown.clear()
  for (const [file, diagnostics] of byFile) shown.set(vscode.Uri.file(file), diagnostics)
}

function isBelow(folder, { uri }) {
  return uri.scheme === 'file' && uri.fsPath.startsWith(folder + path.sep)
}

function openDocument(file) {
  return vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'file' && uri.fsPath === file)
}

function unsavedTexts(content) {
  return vscode.workspace.textDocuments
    .filter((document) => document.isDirty && isBelow(content, document))
    .map((document) => [path.relative(content, document.uri.fsPath).split(path.sep).join('/'), document.getText()])
}

function diagnosticOf({ line, column, reason, rule, fatal }, document) {
  const start = new vscode.Position(Math.max(0, (line ?? 1) - 1), Math.max(0, (column ?? 1) - 1))
  // A finding is a point; underline the word there, or else the rest of its line.
  const word = document?.getWordRangeAtPosition(start)
  const range = word ?? new vscode.Range(start, start.with({ character: 1000 }))
  const severity = fatal ? vscode.DiagnosticSeverity.Error : vscode.DiagnosticSeverity.Warning
  return Object.assign(new vscode.Diagnostic(range, reason, severity), { source: 'check', code: rule })
}

// The version makes every state of a file a document of its own, so that no answer is about an older one.
function frontMatterUri({ uri, version }) {
  return uri.with({ scheme: SCHEME, path: `/${version}${uri.path}.yaml` })
}

function provideTextDocumentContent({ path: name }) {
  const file = name.replace(/^\/\d+/, '').replace(/\.yaml$/, '')
  const document = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'file' && uri.path === file)
  return frontMatterOf(document?.getText() ?? '')
}

function isInFrontMatter(document, { line }) {
  return line > 0 && line < frontMatterOf(document.getText()).split('\n').length
}

async function provideHover(document, position) {
  if (!isInFrontMatter(document, position)) return undefined
  const hovers = await vscode.commands.executeCommand('vscode.executeHoverProvider', frontMatterUri(document), position)
  return hovers[0]
}

async function proposeFields(document, position, { triggerCharacter }) {
  if (!isInFrontMatter(document, position)) return undefined
  const uri = frontMatterUri(document)
  const ask = 'vscode.executeCompletionItemProvider'
  const { items } = await vscode.commands.executeCommand(ask, uri, position, triggerCharacter)
  // Neither words that merely stand elsewhere in the file nor snippets for YAML files belong here.
  const { Text, Snippet } = vscode.CompletionItemKind
  return items.filter(({ kind }) => kind !== Text && kind !== Snippet)
}

function proposeIds(document, position, ids) {
  const before = document.lineAt(position).text.slice(0, position.character)
  const wanted = idsWantedAt(before, isInFrontMatter(document, position))
  if (!wanted) return undefined
  const typed = new vscode.Range(position.translate(0, -wanted.typed.length), position)
  return (ids[wanted.kind] ?? []).map(({ id, name }) =>
    Object.assign(new vscode.CompletionItem({ label: id, description: name }, vscode.CompletionItemKind.Reference), {
      range: typed,
      // Found by its name as well.
      filterText: `${id} ${name}`,
    }),
  )
}
