/** A page with all pictures, a heading a screen. `files` are `<screen>/<look>.png`. */
export function indexPage(files: readonly string[]): string {
  const screens = Array.from(new Set(files.map((file) => file.split('/')[0]!)));
  const pictures = (screen: string): string =>
    files
      .filter((file) => file.startsWith(`${screen}/`))
      .map((file) => {
        const look = file.slice(screen.length + 1, -'.png'.length);
        return `<figure><figcaption>${look}</figcaption><a href="${file}"><img src="${file}" alt="${screen}, ${look}" loading="lazy"></a></figure>`;
      })
      .join('\n');
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Framdrift: every screen</title>
<style>
body { font: 14px/1.5 system-ui, sans-serif; margin: 24px; background: #ddd; }
section { display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start; }
figure { margin: 0; } img { max-width: 480px; border: 1px solid #999; }
</style>
${screens.map((screen) => `<h2>${screen.replace(/\./g, '/')}</h2>\n<section>\n${pictures(screen)}\n</section>`).join('\n')}
</html>
`;
}
