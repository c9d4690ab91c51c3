import type { summaryPhraseParameters } from '../../page-phrases/summary'

/** Words of the summary in Spanish. */
export const summaryPhrases: Record<keyof typeof summaryPhraseParameters, string> = {
  'summaryPage.title': 'Resumen y PDF',
  'summaryPage.lead':
    'La pestaña Resumen muestra dónde están hoy las personas y los objetivos: el cuadro, las cifras con su base, dos gráficos, lo que falta observar, los obstáculos y el seguimiento.',
  'summaryPage.stays': 'Se actualiza en su lugar: lo que usted añadió al lado o debajo se queda.',
  'summaryPage.plans':
    'Lo previsto para cada persona se toma de la última actualización de las pestañas de seguimiento.',
  'summaryPage.toFollowUp': 'Actualizar antes las pestañas de seguimiento…',
  'summaryPage.update': 'Actualizar el resumen',
  'summaryPage.updated': 'El resumen está al día.',
  'summaryPage.same': 'Nada cambió desde entonces: el resumen ya estaba al día.',
  'summaryPage.goTo': 'Ir al resumen',
  'summaryPage.what': '¿Qué necesita?',
  'summaryPage.what.tab': 'La pestaña Resumen, al día',
  'summaryPage.what.pdf': 'El resumen en PDF',
  'summaryPage.what.forms': 'Fichas para imprimir, para el campo',
  'summaryPage.audience': '¿Para quién es?',
  'summaryPage.audience.outside':
    'Para fuera: sin nombres, teléfonos ni comentarios; los grupos de menos de 5 personas van juntos',
  'summaryPage.audience.team': 'Para el equipo: con nombres, “interno” en cada página',
  'summaryPage.parts': '¿Qué debe contener?',
  'summaryPage.part.objectives': 'Objetivos y módulos',
  'summaryPage.part.rounds': 'De una evaluación a otra',
  'summaryPage.part.groups': 'Grupos, contrapartes, lugares, sexo',
  'summaryPage.part.obstacles': 'Obstáculos',
  'summaryPage.part.followUp': 'Seguimiento',
  'summaryPage.part.people': 'Persona por persona',
  'summaryPage.part.toDo': 'Falta observar, atrasado, en conjunto',
  'summaryPage.part.method': 'Cómo se hizo',
  'summaryPage.language': 'Idioma del PDF',
  'summaryPage.asWorkbook': 'El del libro',
  'summaryPage.preview': 'Vista previa',
  'summaryPage.previewOf': 'Vista previa: en el PDF las páginas se cortan en otro lugar',
  'summaryPage.download': 'Descargar el PDF',
  'summaryPage.downloaded': '{file} está en sus descargas.',
  'summaryPage.again': 'Guardarlo otra vez',
  'summaryPage.making': 'Se está haciendo el PDF…',
  'summaryPage.noPdf':
    'Este navegador no pudo hacer el PDF. Vuelva a intentarlo con Chrome, Edge o Firefox actualizado.',
  'summaryPage.forms.lead':
    'Una página A4 por persona: casillas para marcar, espacio para escribir. Al volver, páselas al panel o a la pestaña.',
  'summaryPage.forms.who': '¿Las fichas de quién?',
  'summaryPage.forms.all': 'Todos ({count})',
  'summaryPage.forms.group': 'Grupo: {group} ({count})',
  'summaryPage.forms.filling': '¿Cómo las quiere?',
  'summaryPage.forms.blank': 'Vacías, con el último nivel conocido al lado',
  'summaryPage.forms.filled': 'Llenas con lo que está en la evaluación',
  'summaryPage.forms.internal': 'Llevan nombres y teléfonos: solo para el equipo.',
}
