/** Every link, anchor and picture of the documents leads somewhere, and no picture lies about unused. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const markdownIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
const PAGES = [...markdownIn('.'), ...markdownIn('docs'), ...markdownIn('docs/adr')];

/** Headings outside code, as GitHub makes anchors of them: small letters, no punctuation, a hyphen a space. */
function anchorsOf(text: string): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const anchors = new Set<string>();
  for (const [, heading = ''] of text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#{1,6} +(.+)$/gm)) {
    const slug = heading
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-');
    const times = seen.get(slug) ?? 0;
    anchors.add(times === 0 ? slug : `${slug}-${times}`);
    seen.set(slug, times + 1);
  }
  return anchors;
}

const linksOf = (text: string): string[] =>
  [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/\]\(<?([^)>\s]+)>?\)/g)].map(([, target = '']) => target);

const leadsNowhere = (page: string, target: string): boolean => {
  if (/^[a-z]+:/.test(target)) return false;
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? page : join(dirname(page), decodeURIComponent(path));
  if (!existsSync(join(ROOT, file))) return true;
  return anchor !== undefined && !anchorsOf(readFileSync(join(ROOT, file), 'utf8')).has(anchor);
};

test('anchors are made as GitHub makes them', () => {
  const made = anchorsOf('# Cabut akses…\n## Tagihan `x` & lain\n```sh\n# none\n```\n## Tagihan x  lain\n# A_b\n# A_b');
  expect([...made]).toEqual(['cabut-akses', 'tagihan-x--lain', 'tagihan-x--lain-1', 'a_b', 'a_b-1']);
});

test.each(PAGES)('%s links to what exists', (page) => {
  const targets = linksOf(readFileSync(join(ROOT, page), 'utf8'));
  expect(targets.filter((target) => leadsNowhere(page, target))).toEqual([]);
});

test('every picture is shown somewhere', () => {
  const shown = new Set(
    PAGES.flatMap((page) =>
      linksOf(readFileSync(join(ROOT, page), 'utf8')).map((target) => relative('.', join(dirname(page), target))),
    ),
  );
  const pictures = ['docs', 'docs/gambar'].flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => /\.(png|jpe?g|svg)$/.test(name))
      .map((name) => join(folder, name)),
  );
  expect(pictures.length).toBeGreaterThan(10);
  expect(pictures.filter((picture) => !shown.has(picture))).toEqual([]);
});
