import * as React from 'react';
import { Document20Regular } from '@fluentui/react-icons/svg/document';
import { DocumentPdf20Regular } from '@fluentui/react-icons/svg/document-pdf';
import { DocumentTable20Regular } from '@fluentui/react-icons/svg/document-table';
import { DocumentText20Regular } from '@fluentui/react-icons/svg/document-text';
import { FolderZip20Regular } from '@fluentui/react-icons/svg/folder-zip';
import { Image20Regular } from '@fluentui/react-icons/svg/image';
import { Mail20Regular } from '@fluentui/react-icons/svg/mail';
import { SlideText20Regular } from '@fluentui/react-icons/svg/slide-text';
import { Video20Regular } from '@fluentui/react-icons/svg/video';

const kinds: readonly (readonly [RegExp, typeof Document20Regular])[] = [
  [/\.(docx?|docm|dotx|odt|rtf|txt|md)$/i, DocumentText20Regular],
  [/\.(xlsx?|xlsm|xlsb|csv|ods)$/i, DocumentTable20Regular],
  [/\.(pptx?|pptm|ppsx|odp)$/i, SlideText20Regular],
  [/\.pdf$/i, DocumentPdf20Regular],
  [/\.(png|jpe?g|gif|svg|webp|heic|tiff?)$/i, Image20Regular],
  [/\.(mp4|mov|avi|mkv|webm)$/i, Video20Regular],
  [/\.(msg|eml)$/i, Mail20Regular],
  [/\.(zip|7z|rar|gz)$/i, FolderZip20Regular]
];

/** What kind of file it is; its ending says the same in words. */
export function FileIcon({ name }: { readonly name: string }): JSX.Element {
  const Icon = kinds.find(([ending]) => ending.test(name))?.[1] ?? Document20Regular;
  return <Icon aria-hidden="true" />;
}
