import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useLater } from '../app/WordsRoom';

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  list: { ...typographyStyles.body1, margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  enough: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 }
});

/** The three questions that a risk assessment consists of, to somebody who begins one. */
export function RiskBegin(): JSX.Element {
  const styles = useStyles();
  const { questions: said } = useLater().risks;
  return (
    <div>
      <p className={styles.title}>{said.title}</p>
      <ul className={styles.list}>
        {[said.wrong, said.preventive, said.mitigating].map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <p className={styles.enough}>{said.enough}</p>
    </div>
  );
}
