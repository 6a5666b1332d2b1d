import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Draft } from '../draft.js'
import { noMetadata } from '../draft.js'
import { collectMarkdown } from './collect-markdown.js'
import { readFrontMatter } from './front-matter.js'

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, [
    { type: 'yaml', marker: '-' },
    { type: 'toml', marker: '+' },
  ])
  .freeze()

/** Reads Markdown (CommonMark and GitHub's tables, footnotes and strike-through, with YAML or TOML front matter) into draft blocks. */
export function parseMarkdown(text: string, file: string): Draft {
  const tree: Root = processor.parse(text)
  const draft: Draft = { title: null, lang: null, metadata: noMetadata(), blocks: [], problems: [] }
  const first = tree.children[0] as { type: string; value?: string; position?: Root['position'] } | undefined
  if (first && (first.type === 'yaml' || first.type === 'toml')) {
    const line = (first.position?.start.line ?? 1) + 1
    const matter = readFrontMatter(first.value ?? '', first.type, file, line)
    draft.title = matter.title
    draft.lang = matter.lang
    draft.metadata = matter.metadata
    draft.problems.push(...matter.problems)
  }
  draft.blocks = collectMarkdown(tree, text)
  return draft
}
