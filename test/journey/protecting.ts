import type { SuiviWorkbook } from './suivi-workbook'

/** Protects a tab, or cells of it, against the person who runs Suivi. */
export function protect(
  suivi: SuiviWorkbook,
  tab: string,
  zone?: { top: number; left: number; bottom: number; right: number },
) {
  const all = suivi.workbook.protections()
  suivi.workbook.setProtections([
    ...all,
    {
      id: all.length + 1,
      sheetId: suivi.sheet(tab),
      ...(zone ? { zone } : {}),
      unprotected: [],
      description: 'Réservé à la coordination (inventé)',
      warningOnly: false,
      canEdit: false,
    },
  ])
}
