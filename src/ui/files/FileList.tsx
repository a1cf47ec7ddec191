import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Link20Regular } from '@fluentui/react-icons/svg/link';
import type { Attachment } from '../../data/repository';
import { linkAddress, placeOf } from '../../domain/files/linkAddress';
import { documentLink } from '../../domain/templates/documentLink';
import { fieldWords } from '../../locales/words';
import { useWords } from '../app/WordsRoom';
import { useSite } from '../data/SiteRoom';
import { momentWords } from '../parts/days';
import { FileIcon } from './FileIcon';
import { Line } from './Line';
import { sizeWords } from './sizeWords';
import { useLineStyles } from './styles';
import { UploadLine } from './UploadLine';
import type { DocumentLink } from './useLinks';
import type { Uploads } from './useUploads';

const useStyles = makeStyles({
  none: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 }
});

interface Props extends Pick<Uploads, 'uploads' | 'again' | 'discard'> {
  readonly files: readonly Attachment[];
  readonly links: readonly DocumentLink[];
  /** Left out for those who may only read. */
  readonly onRemoveFile?: (file: Attachment) => Promise<unknown>;
  readonly onRemoveLink?: (link: DocumentLink) => Promise<unknown>;
}

interface FileProps {
  readonly file: Attachment;
  readonly onRemove?: () => Promise<unknown>;
}

function FileLine({ file, onRemove }: FileProps): JSX.Element {
  const words = useWords();
  const { name, address, size, added } = file;
  const about = [
    size === null ? '' : sizeWords(size, words.language),
    added?.by ?? '',
    added ? momentWords(words, added.at) : ''
  ];
  const hint = words.messages.files.removeFile;
  return <Line icon={<FileIcon name={name} />} href={address} {...{ name, about, hint, onRemove }} />;
}

interface LinkProps {
  readonly link: DocumentLink;
  readonly onRemove?: () => Promise<unknown>;
}

function LinkLine({ link, onRemove }: LinkProps): JSX.Element {
  const words = useWords();
  const { siteUrl } = useSite();
  const { files: said } = words.messages;
  const { name, address, created } = link;
  const href = linkAddress(address?.address ?? '', siteUrl);
  const worthy = link.archiveWorthy ? fieldWords(words, documentLink, 'archiveWorthy').label : '';
  const about = [said.link, href ? placeOf(href) : said.unsafe, created.by, momentWords(words, created.at), worthy];
  return (
    <Line icon={<Link20Regular aria-hidden="true" />} hint={said.removeLink} {...{ name, href, about, onRemove }} />
  );
}

/** A record's files, those on their way, and its links. */
export function FileList({ files, links, onRemoveFile, onRemoveLink, ...uploading }: Props): JSX.Element {
  const lines = useLineStyles();
  const styles = useStyles();
  const { files: said } = useWords().messages;
  const { uploads, again, discard } = uploading;
  if (files.length + links.length + uploads.length === 0)
    return <p className={styles.none}>{onRemoveFile ? said.noneYet : said.none}</p>;
  return (
    <ul className={lines.list} aria-label={said.title}>
      {files.map((file) => (
        <FileLine key={file.name} file={file} onRemove={onRemoveFile && (() => onRemoveFile(file))} />
      ))}
      {uploads.map((upload) => (
        <UploadLine key={upload.turn} {...{ upload, again, discard }} />
      ))}
      {links.map((link) => (
        <LinkLine key={link.id} link={link} onRemove={onRemoveLink && (() => onRemoveLink(link))} />
      ))}
    </ul>
  );
}
