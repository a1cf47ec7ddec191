import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { BranchCompare16Regular } from '@fluentui/react-icons/svg/branch-compare';
import type { Version } from '../../data/repository';
import { useWords } from '../app/WordsRoom';
import { momentWords } from '../parts/days';
import { usePathLinks } from '../route/useGo';
import { openerOf, slugOf } from './slug';

interface Props {
  readonly version: Version;
  readonly base: readonly string[];
}

/** Leads to a version beside how the record is now. */
export function CompareLink({ version, base }: Props): JSX.Element {
  const words = useWords();
  const { open } = words.messages.history.compare;
  const linkTo = usePathLinks();
  const slug = slugOf(version);
  return (
    <Button
      as="a"
      id={openerOf(slug)}
      appearance="transparent"
      size="small"
      icon={<BranchCompare16Regular />}
      aria-label={`${open}: ${momentWords(words, version.at)}`}
      {...linkTo([...base, slug])}
    >
      {open}
    </Button>
  );
}
