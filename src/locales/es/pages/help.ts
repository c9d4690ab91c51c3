import type { helpPhraseParameters } from '../../page-phrases/help'

/** Words of help in Spanish. */
export const helpPhrases: Record<keyof typeof helpPhraseParameters, string> = {
  'help.title': 'Ayuda',
  'help.guide': 'Guía',
  'help.check': 'Revisión',
  'help.settings': 'Ajustes',
  'help.twoSteps': 'Dos pasos',
  'help.twoSteps1': 'La evaluación es una foto: unos meses después de la formación, ¿qué se hace con lo aprendido?',
  'help.twoSteps2': 'El seguimiento acompaña lo que aún no se pone en práctica, hasta que se haga.',
  'help.words': 'Tres distinciones',
  'help.words1':
    'Adquirido no es aplicado. Lo que se sabía al final de la formación se guarda al lado, y nunca se cuenta como hecho en casa.',
  'help.words2': 'Vacío no es “todavía no”. Lo vacío está por llenar; “no observado” es que nadie pudo verlo.',
  'help.words3':
    '“Aplicado” es hecho por la persona sola, en una situación real. Anote la situación: es lo que importa.',
  'help.path': 'El camino',
  'help.path1': 'Preparar: Suivi lee su hoja y muestra lo que entendió.',
  'help.path2': 'Nueva evaluación: una pestaña con una ficha por persona.',
  'help.path3':
    'Llenar las fichas: en el panel, o a mano en la pestaña, en un teléfono, por una contraparte. Es lo mismo.',
  'help.path4': 'Cerrar la evaluación: sus niveles se guardan tal como están.',
  'help.path5':
    'Actualizar el seguimiento: una fila por cada “todavía no”. Prevea, visite, anote la visita, actualice otra vez.',
  'help.path6': 'Resumen: cifras con su base, para el equipo y el donante; también en PDF, con nombres o sin ellos.',
  'help.never': 'Lo que Suivi nunca hace',
  'help.never1': 'No borra, no mueve ni cambia el aspecto de nada de lo que usted escribió. No borra ninguna pestaña.',
  'help.never2': 'No envía nada a ninguna parte: todo queda en este libro.',
  'help.checkLead':
    'Suivi lee todas las pestañas y dice lo que no está como debería. No se cambia nada antes de que usted pulse un botón.',
  'help.checkRun': 'Revisar este libro',
  'help.checkFine': 'Todo está bien: {count} {count#pestaña leída|pestañas leídas}, nada que señalar.',
  'help.checkFound': '{count} {count#punto|puntos} por mirar, en {tabs} {tabs#pestaña leída|pestañas leídas}.',
  'help.checkMends':
    'La próxima actualización del seguimiento arregla sola lo que puede: ID que faltan, personas nuevas, filas copiadas. Pregunta cuando no está segura.',
  'help.looking': 'Buscando filas y columnas ocultas… {done} de {count} {count#pestaña|pestañas}',
  'help.lookStop': 'Dejar de buscar',
  'help.lookDone': 'Filas y columnas ocultas: se miraron todas las pestañas.',
  'help.lookNone': 'No hay filas ni columnas ocultas.',
  'help.lookLeft':
    'El libro es grande: en estas pestañas no se buscaron filas ocultas hasta el final: {tabs}. El botón de abajo muestra todas las filas.',
  'help.linesShown': 'Hecho: ya se ven.',
  'help.hiddenRows': 'Filas ocultas a mano',
  'help.hiddenRowsWhy':
    'Suivi las lee y las actualiza como las demás. Un libro muy grande no se mira hasta el final: este botón muestra todas las filas.',
  'help.showRows': 'Mostrar todas las filas de las pestañas de Suivi',
  'help.mended': 'Hecho. Nueva revisión:',
  'help.goThere': 'Ir allí ({cell})',
  'help.training': 'La formación',
  'help.trainingTitle': 'Título',
  'help.organisation': 'Organización',
  'help.starts': 'Del',
  'help.ends': 'Al',
  'help.datesWrong': 'La formación termina antes de empezar.',
  'help.people': 'Cómo llaman a los participantes',
  'help.peopleOne': 'Una persona',
  'help.peopleMany': 'Varias',
  'help.peopleHint':
    'En el idioma de las pestañas ({language}), por ejemplo: socia, socias. Si se deja vacío, se llaman participantes. El panel, el resumen y su PDF usan su palabra.',
  'help.peopleBoth': 'Escriba las dos palabras, o ninguna.',
  'help.save': 'Guardar',
  'help.saved': 'Guardado.',
  'help.language':
    'Idioma de las pestañas de este libro: {language}. Las páginas y los menús hablan el idioma de su cuenta de Google.',
  'help.lists':
    'Las palabras de las listas (obstáculos, modalidades, responsables…) son suyas: cámbielas en la pestaña “{tab}”.',
  'help.sheet': 'Su lista es la pestaña “{tab}”. Suivi lee estas columnas:',
  'help.carry': 'Usar esta preparación para otra promoción',
  'help.carryHow':
    'Copie este texto. En el otro libro, abra «Preparar…» y péguelo en «Usar la preparación de otra promoción»: columnas y marcas se entenderán como aquí.',
  'help.carryText': 'Esta preparación',
  'help.carryNobody': 'Dice cómo se llaman las columnas y las marcas. No lleva nombre, teléfono ni ID de nadie.',
  'help.copy': 'Copiar',
  'help.copied': 'Copiado.',
  'help.copyByHand': 'El texto está seleccionado: pulse Ctrl+C para copiarlo.',
  'help.privacy':
    'Suivi solo ve el libro en que se abre, y muestra sus propias páginas. Guarda lo que sabe en este libro y no envía nada a ninguna parte.',
}
