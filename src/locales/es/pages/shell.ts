import type { shellPhraseParameters } from '../../page-phrases/shell'

/** Words of the frame around every page in Spanish. */
export const shellPhrases: Record<keyof typeof shellPhraseParameters, string> = {
  'shell.working': 'Un momento…',
  'shell.close': 'Cerrar',
  'shell.retry': 'Volver a intentar',
  'shell.panel': 'Ir al panel',
  'shell.lost': 'No llegó respuesta. Revise la conexión y vuelva a intentarlo: nada de lo que escribió se pierde.',
  'shell.accounts':
    'Google no dejó entrar a esta página. Pasa cuando hay dos cuentas de Google abiertas: abra el libro en una ventana privada, o en un perfil del navegador con una sola cuenta.',
  'shell.warning': 'Para tener en cuenta',
  'shell.problem': 'Por corregir',
  'shell.note': 'Para información',
  'shell.more': '… y {count} más',
  'shell.advice': 'Consejos sobre la redacción de los objetivos ({count})',
  'shell.adviceLead': 'Son solo consejos: deje como está lo que le convenga.',
}
