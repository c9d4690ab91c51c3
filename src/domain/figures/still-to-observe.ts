import type { MatrixRow, ObjectiveHeading, PlaceToVisit } from '../../model/figures'
import { fold } from '../../model/fold'

/** Who is "not observed" today and for which objectives, by place, for the next trip; people without a place come last. */
export function listStillToObserve(matrix: MatrixRow[], objectives: ObjectiveHeading[]): PlaceToVisit[] {
  const places = new Map<string, PlaceToVisit>()
  for (const { participant, name, group, place, cells } of matrix) {
    const open = objectives.filter((_, index) => cells[index]?.level === 'notObserved').map(({ id }) => id)
    if (open.length === 0) continue
    const known = places.get(fold(place)) ?? { place: place.trim(), people: [] }
    places.set(fold(place), known)
    known.people.push({ participant, name, group, objectives: open })
  }
  return [...places.values()].sort((a, b) => Number(a.place === '') - Number(b.place === ''))
}
