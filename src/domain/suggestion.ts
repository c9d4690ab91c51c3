import { type Modality, type ObstacleFamily, obstacleFamilies } from '../model/list'

/** What usually helps against each family of obstacles; a new date is not a modality. Source: domain, section 4. */
const byFamily: Record<ObstacleFamily, Modality | ''> = {
  person: 'demonstration',
  training: 'refresher',
  means: 'means',
  setting: 'group',
  time: '',
}

/** The modality to suggest: the objective's usual one first, then what the obstacle suggests; '' for none. The trainer decides. */
export function suggestModality(usual: string, obstacle: string): string {
  if (usual !== '') return usual
  if (obstacle === 'notUnderstood') return 'visit'
  if (obstacle === 'noJobAid') return 'jobAid'
  const family = (obstacleFamilies as Record<string, ObstacleFamily>)[obstacle]
  return family ? byFamily[family] : ''
}
