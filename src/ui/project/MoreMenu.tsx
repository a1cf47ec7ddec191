import * as React from 'react';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { languages } from '../../domain/schema/words';
import { useSaid, useSpeech } from '../app/WordsRoom';
import { Dropdown } from '../parts/Dropdown';
import { DropdownList } from '../parts/DropdownList';

/** ⋯: which language to speak. */
export function MoreMenu(): JSX.Element {
  const said = useSaid();
  const { words, speak } = useSpeech();
  return (
    <Dropdown label={said.app.more} icon={<MoreHorizontal20Regular />} align="end">
      {(close) => (
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
      )}
    </Dropdown>
  );
}
