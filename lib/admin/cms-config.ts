import type { SectionRule } from '../content/sections'
import type { Choices } from './choices'
import { CATEGORY, COLLECTIONS, type Collection, VERSION } from './collections'
import { BODY } from './document-form'
import { type Field, formFields, withDefaults } from './form-fields'
import { emptyRoleForm } from './new-role'
import { OTHER_SECTIONS } from './section-form'
import { TO_CONFIRM } from './to-confirm'

/** Returns the configuration of Decap CMS, with every field from the schemas of the content. */
export function cmsConfig(choices: Choices, today: string): Record<string, unknown> {
  return {
    backend: { name: 'proxy', proxy_url: '/admin/api', branch: 'main' },
    media_folder: 'none',
    publish_mode: 'simple',
    show_preview_links: false,
    slug: { encoding: 'ascii', clean_accents: true },
    collections: COLLECTIONS.map((collection) => collectionConfig(collection, choices, today)),
  }
}

function collectionConfig(collection: Collection, choices: Choices, today: string) {
  const { name, label, singular, schema, sections, folder, kind } = collection
  const isRole = folder === 'roles'
  const fields: Field[] = [
    ...formFields(schema, choices, ['kind']),
    sections ? bodyField(sections) : { name: BODY, label: 'Text', widget: 'text', required: false, hint: 'Markdown' },
    ...(kind ? [{ name: 'kind', label: 'Kind', widget: 'hidden' }] : []),
    ...(isRole ? [toConfirmField] : []),
    { name: VERSION, label: 'Version', widget: 'hidden', required: false },
  ]
  if (isRole) fields.splice(1, 0, categoryField(choices))
  return {
    name,
    label,
    label_singular: singular,
    folder: name,
    extension: 'mdx',
    format: 'json',
    create: isRole,
    delete: isRole,
    identifier_field: 'title',
    summary: '{{title}}',
    editor: { preview: false },
    ...(isRole
      ? {
          path: `{{${CATEGORY}}}/{{slug}}`,
          sortable_fields: [{ field: 'title', default_sort: 'asc' }, { field: 'soc' }, { field: 'level' }],
          view_groups: [
            { label: 'Category', field: CATEGORY },
            { label: 'Level', field: 'level' },
          ],
          view_filters: [{ label: 'Drafts', field: 'status', pattern: 'draft' }],
        }
      : {}),
    fields: isRole ? withDefaults(fields, emptyRoleForm(collection, today)) : fields,
  }
}

const toConfirmField: Field = {
  name: TO_CONFIRM,
  label: 'To confirm',
  widget: 'list',
  required: false,
  allow_add: false,
  collapsed: false,
  hint: 'What was guessed for this role. Look at each; correct it above where it is wrong, then take it out here.',
  field: { name: 'item', label: 'Guess', widget: 'text' },
}

function categoryField({ categories }: Choices): Field {
  const hint =
    'The folder of the file, and a part of the address of the page. A role that is there is moved by the command “move”.'
  return { name: CATEGORY, label: 'Category', widget: 'select', options: categories, hint }
}

function bodyField(sections: readonly SectionRule[]): Field {
  const other = {
    name: OTHER_SECTIONS,
    label: 'Other sections',
    widget: 'text',
    required: false,
    hint: 'Text that has no place yet. Move it to where it belongs, then empty this field.',
  }
  return { name: BODY, label: 'Text', widget: 'object', fields: [...sections.map(sectionField), other] }
}

const item: Field = { name: 'item', label: 'Item', widget: 'text' }

function sectionField({ id, title, form }: SectionRule): Field {
  const field = { name: id, label: title }
  if (form === 'blocks') return { ...field, widget: 'text', hint: 'Markdown. Leave an empty line between paragraphs.' }
  if (form === 'items') return { ...field, widget: 'list', collapsed: false, field: item }
  if (form === 'groups')
    return {
      ...field,
      widget: 'list',
      label_singular: 'Group',
      summary: '{{fields.title}}',
      fields: [
        { name: 'title', label: 'Heading', widget: 'string' },
        { name: 'items', label: 'Items', widget: 'list', collapsed: false, field: item },
      ],
    }
  return {
    ...field,
    widget: 'list',
    label_singular: 'Question',
    summary: '{{fields.question}}',
    fields: [
      { name: 'question', label: 'Question', widget: 'string' },
      { name: 'answer', label: 'Answer', widget: 'text', hint: 'Markdown. The answer first, then the reason.' },
    ],
  }
}
