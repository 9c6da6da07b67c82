/** A cell as CSV has it; what a spreadsheet would take for a formula is made plain text. */
export function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** A file with a byte order mark, which the common spreadsheet programs need for Chinese. */
export function csv(heads: string[], rows: string[][]): string {
  return `\uFEFF${[heads, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Gives the browser something to save. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Gives the browser a CSV file to save. */
export function saveCsv(name: string, heads: string[], rows: string[][]): void {
  saveFile(`${name}.csv`, new Blob([csv(heads, rows)], { type: 'text/csv;charset=utf-8' }));
}
