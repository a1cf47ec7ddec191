import * as React from 'react';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { languages } from '../../domain/schema/words';
import { useSaid, useSpeech } from '../app/WordsRoom';
import { Dropdown } from '../parts/Dropdown';
import { DropdownList } from '../parts/DropdownList';
import type { DropdownItem } from '../parts/DropdownList';

const none: readonly DropdownItem[] = [];

/** ⋯: what else there is here, and which language to speak. */
export function MoreMenu({ items = none }: { readonly items?: readonly DropdownItem[] }): JSX.Element {
  const said = useSaid();
  const { words, speak } = useSpeech();
  return (
    <Dropdown label={said.app.more} icon={<MoreHorizontal20Regular />} align="end">
      {(close) => (
        <>
          {items.length > 0 && (
            <DropdownList
              items={items.map((item) => ({
                ...item,
                onPress: () => {
                  close();
                  item.onPress();
                }
              }))}
            />
          )}
          <DropdownList
            header={said.app.language}
            items={languages.map((language) => ({
              name: language,
              label: said.languages[language],
              lang: language,
              chosen: language === words.language,
              onPress: () => {
                speak(language);
                close();
              }
            }))}
          />
        </>
      )}
    </Dropdown>
  );
}
