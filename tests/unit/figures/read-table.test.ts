import { writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import {
  columnNamed,
  filesNamed,
  groupRows,
  numberIn,
  readCsv,
  readJsonLines,
  readTabs,
  readWorkbook,
  textIn,
} from '@/lib/figures/read-table'
import { editedOfficial, messageFrom, official, workbook } from './edited-official'

const slug = z.object({ slug: z.string() })

describe('tables of text', () => {
  test('cells stand under the names of the first row, whatever the line ends, and quotes hold commas together', () => {
    const { tables } = editedOfficial({ 'tables/some.csv': '\uFEFFsoc,title\r\n11-1011,"Chiefs, all"\r\n11-1021,\r\n' })
    expect(readCsv(tables, 'some.csv', ['soc', 'title'])).toEqual([
      { soc: '11-1011', title: 'Chiefs, all' },
      { soc: '11-1021', title: '' },
    ])
  })

  test('quotes in a tab-separated table are part of the text', () => {
    const rows = readTabs(official.onet, 'Technology Skills.txt', ['Example'])
    expect(rows[0]).toMatchObject({ 'O*NET-SOC Code': '15-1252.00', Example: '"Quoted" editor', 'In Demand': 'N' })
  })

  test('empty lines between JSON values are passed over', () => {
    const { tables } = editedOfficial({ 'tables/some.jsonl': '{"slug":"a"}\n\r\n{"slug":"b","more":1}\n' })
    expect(readJsonLines(tables, 'some.jsonl', slug)).toEqual([{ slug: 'a' }, { slug: 'b' }])
  })
})

describe('workbooks', () => {
  test('numbers are numbers, other cells text, and an empty cell is an empty text', async () => {
    const rows = await readWorkbook(official.onet, 'Education, Training, and Experience.xlsx', ['Category'])
    expect(rows[0]).toMatchObject({ Category: 1, N: 24, 'Standard Error': '', Date: '08/2022' })
  })

  test('a sheet is found by its name, its header in the row that is given, a column whatever its year', async () => {
    const rows = await readWorkbook(official.bls, 'occupation.xlsx', ['<year> National Employment Matrix code'], {
      sheet: 'Table 1.2',
      headerRow: 2,
    })
    expect(rows[0]).toMatchObject({ '2024 National Employment Matrix code': '00-0000' })
    expect(columnNamed(rows, '<year> National Employment Matrix code')).toBe('2024 National Employment Matrix code')
  })
})

describe('cells', () => {
  test.each([
    [12.5, 12.5],
    ['12.5', 12.5],
    [' 7 ', 7],
    ['0', 0],
    ['-0.2444', -0.2444],
  ])('%j is a number', (cell, value) => {
    expect(numberIn({ cell }, 'cell')).toBe(value)
  })

  test.each(['', ' ', '*', '**', '#', '—', '-'])('“%s” is no number, and never zero', (cell) => {
    expect(numberIn({ cell }, 'cell')).toBeUndefined()
  })

  test('a cell that is not there is no number and an empty text', () => {
    expect([numberIn({}, 'cell'), textIn({}, 'cell')]).toEqual([undefined, ''])
  })

  test('text has no spaces around it', () => {
    expect(textIn({ cell: ' Lamplighters\u00A0' }, 'cell')).toBe('Lamplighters')
  })

  test('rows are grouped by a column and keep their order', () => {
    const rows = [
      { soc: 'b', n: 1 },
      { soc: 'a', n: 2 },
      { soc: 'b ', n: 3 },
    ]
    expect([...groupRows(rows, 'soc')]).toEqual([
      ['b', [rows[0], rows[2]]],
      ['a', [rows[1]]],
    ])
  })
})

test('the files of a folder that fit a pattern are listed in order', () => {
  expect(filesNamed(official.bls, /^national_.*\.xlsx$/)).toEqual(['national_M2024_dl.xlsx', 'national_M2025_dl.xlsx'])
})

describe('an error names the file and what is wrong with it', () => {
  test('a file is missing', async () => {
    const { tables } = official
    expect(await messageFrom(tables, () => readCsv(tables, 'none.csv', ['soc']))).toMatchInlineSnapshot(
      `"FOLDER/none.csv is missing. The folder given with --from holds official/bls, official/onet and tables; content/FIGURES.md lists their files."`,
    )
    expect(await messageFrom(tables, () => readTabs(tables, 'none.txt', ['soc']))).toMatchInlineSnapshot(
      `"FOLDER/none.txt is missing. The folder given with --from holds official/bls, official/onet and tables; content/FIGURES.md lists their files."`,
    )
    expect(await messageFrom(tables, () => readWorkbook(tables, 'none.xlsx', ['soc']))).toMatchInlineSnapshot(
      `"FOLDER/none.xlsx is missing. The folder given with --from holds official/bls, official/onet and tables; content/FIGURES.md lists their files."`,
    )
    expect(await messageFrom(tables, () => readJsonLines(tables, 'none.jsonl', slug))).toMatchInlineSnapshot(
      `"FOLDER/none.jsonl is missing. The folder given with --from holds official/bls, official/onet and tables; content/FIGURES.md lists their files."`,
    )
  })

  test('a folder is missing', async () => {
    expect(await messageFrom('nowhere', () => filesNamed('nowhere', /./))).toMatchInlineSnapshot(
      `"FOLDER is missing. The folder given with --from holds official/bls, official/onet and tables; content/FIGURES.md lists their files."`,
    )
  })

  test('columns are missing', async () => {
    const { tables, bls } = official
    const columns = ['soc', 'pay', 'place']
    expect(await messageFrom(tables, () => readCsv(tables, 'oews_history.csv', columns))).toMatchInlineSnapshot(
      `"FOLDER/oews_history.csv has no column pay, place. Its columns are: soc, year, employment, annual_mean, annual_median, median_top_coded. Is it the file that the publisher gives under this name?"`,
    )
    expect(
      await messageFrom(bls, () => readWorkbook(bls, 'national_M2025_dl.xlsx', ['Pay, <year>'])),
    ).toMatchInlineSnapshot(
      `"FOLDER/national_M2025_dl.xlsx has no column Pay, <year>. Its columns are: AREA, AREA_TITLE, OCC_CODE, OCC_TITLE, O_GROUP, TOT_EMP, A_MEAN, A_PCT10, A_PCT25, A_MEDIAN, A_PCT75, A_PCT90. Is it the file that the publisher gives under this name?"`,
    )
  })

  test('a table has a row of another length', async () => {
    const { tables } = editedOfficial({ 'tables/some.csv': 'soc,title\n11-1011,Chiefs, all\n' })
    expect(await messageFrom(tables, () => readCsv(tables, 'some.csv', ['soc']))).toMatchInlineSnapshot(
      `"FOLDER/some.csv cannot be read: Invalid Record Length: columns length is 2, got 3 on line 2"`,
    )
  })

  test('a workbook is a page that says the file has moved', async () => {
    const { onet } = editedOfficial({ 'official/onet/Job Zones.xlsx': '<!doctype html><title>Moved</title>' })
    expect(await messageFrom(onet, () => readWorkbook(onet, 'Job Zones.xlsx', ['Date']))).toMatchInlineSnapshot(
      `"FOLDER/Job Zones.xlsx cannot be read: Doesn't look like an \`.xlsx\` file"`,
    )
  })

  test('a workbook is cut off', async () => {
    const { onet } = editedOfficial({})
    writeFileSync(`${onet}/Job Zones.xlsx`, workbook('onet/Job Zones.xlsx').subarray(0, 1500))
    expect(await messageFrom(onet, () => readWorkbook(onet, 'Job Zones.xlsx', ['Date']))).toMatchInlineSnapshot(
      `"FOLDER/Job Zones.xlsx cannot be read: Couldn't unzip \`.xlsx\` file contents"`,
    )
  })

  test('a workbook has no sheet of the name', async () => {
    const { bls } = official
    const read = () => readWorkbook(bls, 'occupation.xlsx', ['Title'], { sheet: 'Table 9' })
    expect(await messageFrom(bls, read)).toMatchInlineSnapshot(
      `"FOLDER/occupation.xlsx cannot be read: Sheet not found: Table 9. Available sheets: Index, Table 1.2"`,
    )
  })

  test('a line is no JSON, or has another form', async () => {
    const { tables } = editedOfficial({
      'tables/a.jsonl': '{"slug":\n',
      'tables/b.jsonl': '{"slug":"a"}\n{"slug":1}\n',
    })
    expect(await messageFrom(tables, () => readJsonLines(tables, 'a.jsonl', slug))).toMatchInlineSnapshot(
      `"FOLDER/a.jsonl cannot be read: Unexpected end of JSON input"`,
    )
    expect(await messageFrom(tables, () => readJsonLines(tables, 'b.jsonl', slug))).toMatchInlineSnapshot(`
      "FOLDER/b.jsonl cannot be read: ✖ Invalid input: expected string, received number
        → at slug"
    `)
  })
})
