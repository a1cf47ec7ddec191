/**
 * The form in which SharePoint compares text: case does not count, also for æ, ø and å, and it does not matter
 * whether å is one character or two. Accents do count.
 */
export function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
