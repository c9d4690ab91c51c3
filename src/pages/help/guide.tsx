import { say } from '../shell/words'

/** The method and the way through, to be read in two minutes. */
export function Guide() {
  return (
    <>
      <h2>{say('help.twoSteps')}</h2>
      <ol>
        <li>{say('help.twoSteps1')}</li>
        <li>{say('help.twoSteps2')}</li>
      </ol>
      <h2>{say('help.words')}</h2>
      <ul>
        <li>{say('help.words1')}</li>
        <li>{say('help.words2')}</li>
        <li>{say('help.words3')}</li>
      </ul>
      <h2>{say('help.path')}</h2>
      <ol>
        <li>{say('help.path1')}</li>
        <li>{say('help.path2')}</li>
        <li>{say('help.path3')}</li>
        <li>{say('help.path4')}</li>
        <li>{say('help.path5')}</li>
        <li>{say('help.path6')}</li>
      </ol>
      <h2>{say('help.never')}</h2>
      <ul>
        <li>{say('help.never1')}</li>
        <li>{say('help.never2')}</li>
      </ul>
    </>
  )
}
