import { cohortOfSize } from '../journey/cohort-of-size'
import { SuiviWorkbook } from '../journey/suivi-workbook'

const rounds = Array.from({ length: 10 }, (_, index) => `R${index + 2}`)

test('ten evaluations: each makes what reads them one round trip longer, an update two, and nothing else grows', async () => {
  const suivi = SuiviWorkbook.of(cohortOfSize(12, 4))
  const trips: Record<string, number[]> = { look: [], update: [], summary: [], panel: [] }
  const cost = () => suivi.last!.cost
  try {
    await suivi.ok('setup.apply', { marks: 'practice', language: 'fr' })
    await suivi.update()
    for (const [index, round] of rounds.entries()) {
      const month = String(index + 1).padStart(2, '0')
      suivi.today = `2027-${month}-15`
      await suivi.ok('round.start', { title: `Mois ${month}`, date: suivi.today, observer: '' })
      suivi.type(`Mois ${month}`, `P003-O02-${round}`, 'Niveau', index % 2 ? 'Pas encore' : 'Appliqué')
      await suivi.ok('round.close', { round })
      await suivi.update()
      await suivi.update()
      expect({ round, writes: cost().writes }).toEqual({ round, writes: 0 })
      trips['update']!.push(cost().roundTrips)
      await suivi.ok('summary.update', {})
      await suivi.ok('summary.update', {})
      expect({ round, writes: cost().writes }).toEqual({ round, writes: 0 })
      trips['summary']!.push(cost().roundTrips)
      await suivi.ok('round.look', {})
      trips['look']!.push(cost().roundTrips)
      await suivi.ok('workbook.state', {})
      trips['panel']!.push(cost().roundTrips)
    }
    const steps = Object.entries(trips).map(([name, counts]) => [
      name,
      [...new Set(counts.slice(1).map((count, index) => count - counts[index]!))],
    ])
    expect(Math.max(...trips['summary']!)).toBeLessThanOrEqual(30)
    expect(steps).toEqual([
      ['look', [1]],
      ['update', [2]],
      ['summary', [1]],
      ['panel', [0]],
    ])
  } finally {
    await suivi.close()
  }
}, 120_000)
