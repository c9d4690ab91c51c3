import type { followUpPhraseParameters } from '../../page-phrases/follow-up'

/** Words of the follow-up in Spanish. */
export const followUpPhrases: Record<keyof typeof followUpPhraseParameters, string> = {
  'followUp.title': 'Pestañas de seguimiento',
  'followUp.lead': 'Esto es lo que hará la actualización. No se escribe nada hasta que usted lo diga.',
  'followUp.new': 'Nuevas, para acompañar',
  'followUp.kept': 'Sin cambios',
  'followUp.changed': 'Cambiaron desde la última actualización',
  'followUp.ended': 'Terminadas',
  'followUp.reopened': 'Reabiertas',
  'followUp.withdrawn': 'Retiradas (se corrigió la observación)',
  'followUp.visits': 'Visitas recogidas de las filas',
  'followUp.stillToObserve': 'Falta observar',
  'followUp.what': 'Qué',
  'followUp.count': 'Cantidad',
  'followUp.newTabs': '{count#Se creará|Se crearán} {count} {count#pestaña nueva|pestañas nuevas}.',
  'followUp.questions': 'Antes, responda por favor',
  'followUp.forAll': 'Para todas las filas quitadas:',
  'followUp.reason': '¿Por qué terminar?',
  'followUp.reasonHint': 'El motivo queda en la línea. Por ejemplo: cambió de oficio.',
  'followUp.preview': 'Ver la vista previa',
  'followUp.apply': 'Actualizar las pestañas',
  'followUp.cellsOnly':
    'Las líneas siguen igual. Lo que Suivi calcula en ellas (nivel de hoy, nombres, ID) se pondrá al día.',
  'followUp.reading': 'Leyendo las pestañas…',
  'followUp.applying': 'Escribiendo las pestañas… Puede tardar hasta un minuto.',
  'followUp.portion': '{made} de {total} pestañas nuevas ya están.',
  'followUp.goesOn': 'Sigue sin que usted haga nada: deje abierta esta ventana.',
  'followUp.done': 'Las pestañas de seguimiento están al día',
  'followUp.doneCounts': '{open} {open#línea|líneas} en seguimiento, en {tabs} {tabs#pestaña|pestañas}.',
  'followUp.doneHow':
    'En cada pestaña: elija qué frena a la persona y qué se hará, quién y cuándo. Después de una visita, llene las columnas amarillas; la siguiente actualización la recoge en Visitas.',
  'followUp.goTo': 'Ir a “{title}”',
  'followUp.tabs': 'Las pestañas',
  'followUp.ended1': 'ya nada abierto',
  'followUp.hide': 'Ocultar {count#la pestaña|las pestañas} sin nada abierto',
  'followUp.hidden':
    '{count} {count#pestaña está oculta|pestañas están ocultas}. Nada de {count#ella|ellas} se pierde.',
  'followUp.toSummary': 'Actualizar el resumen',
}
