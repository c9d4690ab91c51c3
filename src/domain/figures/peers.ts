import type { Participant } from '../../model/cohort'
import type { PeersOfItem } from '../../model/figures'
import { fold } from '../../model/fold'
import { itemId } from '../../model/identifier'
import type { Ground } from './ground'
import { nameItem } from './item-line'

/** How many peers are named for an item. */
const named = 3

type Peer = PeersOfItem['peers'][number]

/** For each open item, who applies its objective today and lives in the same place, or else is of the same group. */
export function findPeers(ground: Ground): PeersOfItem[] {
  const appliers = groupAppliers(ground)
  const near = new Map<string, Peer[]>()
  return ground.open.flatMap((standing) => {
    const { person, objective } = standing
    const key = JSON.stringify([objective.id, fold(person.place), fold(person.group)])
    const peers = near.get(key) ?? listNear(appliers.get(objective.id) ?? [], person)
    near.set(key, peers)
    const isOneOfThem = peers.length > 0 && ground.today.get(itemId(person.id, objective.id))?.level === 'applied'
    const found = peers.length - Number(isOneOfThem)
    const others = peers.slice(0, named + 1).filter(({ participant }) => participant !== person.id)
    return found ? [{ ...nameItem(standing), peers: others.slice(0, named), found }] : []
  })
}

/** Somebody who applies an objective, with place and group folded once. */
interface Applier {
  id: string
  name: string
  place: string
  group: string
}

/** The people who apply each objective today. */
function groupAppliers({ people, objectives, today }: Ground): Map<string, Applier[]> {
  const folded = people.map(foldWhere)
  const applies = (person: string, objective: string) => today.get(itemId(person, objective))?.level === 'applied'
  return new Map(objectives.map(({ id }) => [id, folded.filter((person) => applies(person.id, id))]))
}

function foldWhere({ id, name, place, group }: Participant): Applier {
  return { id, name, place: fold(place), group: fold(group) }
}

/** Those of the place first, then those of the group who live elsewhere; a place or group that is not given is near nobody. */
function listNear(appliers: Applier[], person: Participant): Peer[] {
  const { place, group } = foldWhere(person)
  const isHere = (other: Applier) => place !== '' && other.place === place
  const isFellow = (other: Applier) => group !== '' && other.group === group
  const here = appliers.filter(isHere)
  const fellows = appliers.filter((other) => !isHere(other) && isFellow(other))
  return [...here.map((other) => toPeer(other, 'place')), ...fellows.map((other) => toPeer(other, 'group'))]
}

function toPeer({ id, name }: Applier, near: Peer['near']): Peer {
  return { participant: id, name, near }
}
