import type { Locale } from '../locale'

/** Sentences in Spanish. */
export const messages: Locale['messages'] = {
  'lock.taken': 'Otra persona está actualizando este libro. Espere un momento y vuelva a intentarlo.',
  'lock.none':
    'Este libro no se puede reservar para una actualización, así que no se escribió nada. Ábralo en Google Sheets y vuelva a intentarlo.',
  'call.unknown': 'Suivi no conoce “{name}”. Cierre el panel y vuelva a abrirlo.',
  'call.badInput': 'Algo no está bien en “{path}”. Revíselo y vuelva a intentarlo.',
  accident: 'Algo falló, y no es culpa suya. Vuelva a intentarlo; si se repite, díganos esta referencia: {reference}.',
  'plan.changed': 'El libro cambió después de la vista previa. No se escribió nada; esta es la nueva vista previa.',
  'workbook.notSetUp': 'Este libro todavía no está preparado. Elija “Preparar…” en el menú.',
  'workbook.settingsGone':
    'Se borró la pestaña oculta donde Suivi guarda sus ajustes. Recupérela: Archivo ▸ Historial de versiones. O abra “Revisar este libro”, que puede rehacerla a partir de las pestañas.',
  'workbook.alreadySetUp': 'Este libro ya está preparado, con las personas de la pestaña “{tab}”.',
  'workbook.tooManyTabs':
    'Serían {count} pestañas; un libro de Suivi admite {limit}. Divida la promoción o tome menos objetivos. No se escribió nada.',
  'workbook.tooManyCells':
    'Serían {count} celdas; un libro de Suivi admite {limit}. Borre filas y columnas vacías o divida la promoción. No se escribió nada.',
  'workbook.newer': 'Este libro se hizo con un Suivi más reciente (versión {version}). Use ese. No se escribió nada.',
  'tab.missing':
    'La pestaña “{tab}” ya no está. Recupérela (deshacer, o el historial de versiones) y vuelva a intentarlo.',
  'tab.twice': '“{first}” y “{second}” parecen la misma pestaña. Conserve una, borre la otra y vuelva a intentarlo.',
  'tab.gone': 'La pestaña “{tab}” fue borrada. Para recuperar lo que había en ella, use el historial de versiones.',
  'tab.hidden':
    '“{tab}” está oculta y tiene líneas en seguimiento. Se lee y se actualiza como las demás; muéstrela para que el equipo la vea.',
  'rows.hidden':
    '“{tab}”: {count#la fila|las filas} {rows} {count#está oculta|están ocultas}. {count#Se lee y se actualiza|Se leen y se actualizan} como las demás.',
  'columns.hidden':
    '“{tab}”: {count#una columna está oculta|hay columnas ocultas}: {columns}. {count#Se lee y se actualiza|Se leen y se actualizan} como las demás.',
  'tab.filtered': 'Hay un filtro en “{tab}”: puede haber filas que no se ven. Se leen y se actualizan como las demás.',
  'tab.unreadable':
    '“{tab}”: sus títulos ya no se entienden, así que allí no se lee ni se escribe nada. Abra “Revisar este libro”, o recupere los títulos con el historial de versiones.',
  'tab.noIds':
    '“{tab}” perdió su columna ID, y ya no se sabe de quién es cada fila. No se escribió nada. Abra “Revisar este libro”, que devuelve los ID a partir de los nombres.',
  'tab.moved':
    'Unas filas se movieron en “{tab}” durante la actualización. Allí no se escribió nada; actualice otra vez.',
  'tab.protectedBy':
    '“{tab}” está protegida ({who}), así que Suivi no puede escribir allí por usted. Pida el permiso de editarla, o deje que actualice alguien que lo tenga.',
  'cells.protected':
    '“{tab}”: las celdas {cells} están protegidas, así que Suivi no puede escribir allí por usted. Pida el permiso de editarlas a la persona dueña del libro, o deje que actualice alguien que lo tenga.',
  'cells.protectedBy':
    '“{tab}”: las celdas {cells} están protegidas ({who}), así que Suivi no puede escribir allí por usted. Pida el permiso de editarlas, o deje que actualice alguien que lo tenga.',
  'cells.refused':
    'Una parte de este libro está protegida y usted no puede editarla, así que esto no llegó hasta el final. Abra “Revisar este libro” para ver qué celdas son, pida el permiso y hágalo otra vez: lo que ya se escribió está bien.',
  'tab.protected':
    '“{tab}” está protegida, así que Suivi no puede escribir allí por usted. Pida a quien la protegió el permiso de editarla, o deje que actualice alguien que lo tenga.',
  'tab.copyIgnored': '“{tab}” es una copia de “{original}”. Es suya: allí no se lee ni se escribe nada.',
  'column.missing':
    '“{tab}”: falta la columna “{column}”. Deshaga, o vuelva a escribir su título encima de sus celdas, y vuelva a intentarlo.',
  'column.renamed': '“{tab}”: la columna “{column}” ahora se llama “{header}”. Sigue con ese nombre.',
  'column.added':
    '“{tab}”: la columna “{column}” está otra vez, vacía. Lo que se había escrito en ella está en el historial de versiones.',
  'header.merged': '“{tab}”: las celdas de título {cells} están combinadas y no se distinguen las columnas de abajo.',
  'items.gone':
    'Se borró la memoria oculta del seguimiento. Se rehace a partir de las evaluaciones, las pestañas y las visitas; solo se olvidan las filas que usted había dejado fuera o terminado a mano, y vuelven.',
  'cell.notAWord':
    '“{tab}”, fila {row}, columna “{column}”: “{text}” no está en ninguna lista. Elija una palabra de la lista, o añada esta en Listas.',
  'cell.notADay': '“{tab}”, fila {row}, columna “{column}”: “{text}” no es una fecha. Escriba un día, como 12/03/2026.',
  'row.unknownId': '“{tab}”, fila {row}: nadie ni nada tiene el ID {id}. La fila quedó como estaba; revise su ID.',
  'row.copied': '“{tab}”, la fila {row} se copió de la de {id}. Ahora es una fila suya, sin ID.',
  'row.idMended': '“{tab}”: {count} {count#ID volvió|ID volvieron} a estar junto al nombre correcto.',
  'row.idsLeft':
    '“{tab}”, {count#fila|filas} {rows}: pueden ser varias personas, así que {count#esta fila sigue|estas filas siguen} sin ID. Escriba el correcto antes de la próxima actualización.',
  'row.idLost': '“{tab}”, {count#fila|filas} {rows}: el ID de {names} fue reemplazado o borrado. ¿Se lo devolvemos?',
  'lists.madeAgain':
    '“{tab}” está otra vez, con las palabras habituales. Sus propias palabras solo quedan en el historial de versiones (Archivo ▸ Historial de versiones): escríbalas de nuevo en la pestaña.',
  'visits.madeAgain':
    '“{tab}” está otra vez, con {count} {count#visita|visitas} de las que Suivi recordaba el día y lo que decidieron. Lo que se escribió de las visitas solo queda en el historial de versiones: Archivo ▸ Historial de versiones.',
  'mend.gone': 'Ya no es así: el libro cambió después de la revisión. No se escribió nada; revise otra vez.',
  'mend.roundStatus': 'La evaluación “{round}”, ¿estaba cerrada o todavía se está llenando?',
  'mend.roundDate': '¿Qué día se hizo la evaluación “{round}”?',
  'settings.rebuilt':
    'Los ajustes se rehicieron a partir de las pestañas, con las personas de “{tab}”. Mírelos en Ajustes: allí se ponen el título y las fechas de la formación. Lo que se sabía al final de la formación y las respuestas que usted había dado no están en ninguna pestaña: solo las tiene el historial de versiones. El próximo resumen va en una pestaña nueva.',
  'row.strangeId':
    '“{tab}”, fila {row}: el ID {id} de {name} no lo dio Suivi (escrito a mano, o de otro archivo). La fila se deja aparte; si {name} es del grupo, dele un ID propio.',
  'row.sameId':
    '“{tab}”, fila {row}: el ID {id} junto a {name} está también en otra fila. La próxima actualización da a esta fila un ID propio.',
  'row.newId': '“{tab}”, fila {row}: {name} tiene ahora el ID {id}.',
  'objective.gone':
    '“{tab}”: el objetivo {objective} ya no tiene fila, aunque hay evaluaciones o pestañas de seguimiento que hablan de él. Recupere su fila con este ID (deshacer, o el historial de versiones); mientras tanto, sus líneas quedan como están.',
  'training.badDates': 'La formación terminaría antes de empezar. Corrija una de las dos fechas.',
  'setup.noHeader':
    'No se encontró una fila de títulos en “{tab}”. Escriba un título encima de cada columna, como Nombre y Grupo.',
  'setup.noNames': 'No se encontró una columna de nombres en “{tab}”. ¿Qué columna tiene los nombres?',
  'setup.noPeople':
    'No se encontró ningún participante en “{tab}”. Escriba una persona por fila, debajo de los títulos.',
  'setup.noObjectives':
    'No se encontró ningún objetivo en “{tab}”. Escriba lo que buscaba la formación, un objetivo por línea.',
  'setup.whatMarksMean': '¿Qué quiere decir “{mark}”? Está en {count} {count#celda|celdas}.',
  'setup.scores':
    'Las marcas parecen notas de 0 a {top}: desde {applied} un objetivo contaría, y desde {partly} en parte. ¿Es correcto?',
  'setup.whichTab': '¿En qué pestaña están los participantes?',
  'setup.twoLists':
    '«{tab}» contiene varias listas, una debajo de otra. ¿Cuál es? Elija su fila de títulos (filas {rows}).',
  'setup.twoSets':
    '«{tab}» contiene varias series de marcas, de días distintos. Quédese con una: para las columnas de las otras, elija «Otra cosa».',
  'setup.longList':
    '«{tab}» tiene una fila por persona y por objetivo, pero no se pueden leer todas las fechas: no se sabe qué marca es la última. Escríbalas como 12/03/2026.',
  'setup.longTaken':
    '«{tab}» tiene una fila por persona y por objetivo: cuenta la marca más reciente; las anteriores se guardan como nota.',
  'setup.notASetup':
    'Este texto no es una preparación de Suivi: no se tomó nada. En el libro de la otra promoción, abra Ayuda ▸ Ajustes, copie el texto completo y péguelo aquí.',
  'setup.ofAnotherTab': 'Esta preparación habla de una pestaña “{tab}”, que aquí no existe. No se tomó nada.',
  'setup.emptyFile':
    'Este archivo está vacío. Escriba una persona por fila, debajo de una fila de títulos, y vuelva a intentarlo.',
  'setup.marksAssumedPractice':
    '{count} {count#marca se tomó|marcas se tomaron} como lo que la gente hace en su casa, y {count#se guarda|se guardan} como una primera evaluación, cerrada. Si hablan del final de la formación, dígalo en Ajustes.',
  'setup.namesake': 'Varias personas se llaman {name} (filas {rows}). Se mantienen aparte.',
  'setup.samePhone':
    '{count} {count#teléfono es|teléfonos son} de dos o tres personas (filas {rows}). Se mantienen aparte.',
  'setup.samePerson': '{name}, filas {rows}: una sola persona, {id}. Sus filas quedan como están.',
  'setup.sameDiffers':
    '{name} (filas {rows}), columna “{column}”: las marcas no coinciden ({marks}). Cuenta la más baja; la otra queda en su hoja.',
  'setup.rowsLeftOut':
    '{count} {count#fila no se tomó|filas no se tomaron} como personas (filas {rows}): en blanco, totales, leyendas o títulos repetidos.',
  'setup.marksChanged':
    'En su hoja, las marcas de {count} {count#persona|personas} cambiaron desde la preparación, como las de {example}. Los niveles ya no se leen allí: escriba uno nuevo en una pestaña de evaluación o en una visita.',
  'setup.unknownMark':
    '“{tab}”, fila {row}, columna “{column}”: “{text}” no es una marca conocida. El texto se guardó como nota y el nivel queda por llenar.',
  'people.new': '{count} {count#persona nueva|personas nuevas}: {names}.',
  'people.left':
    '{count} {count#persona ya no está|personas ya no están} en la hoja: {names}. Su historia se conserva.',
  'people.sorted':
    '“{tab}”: {count} {count#nombre está|nombres están} junto al ID de otra persona. ¿Se ordenó la hoja sin su columna ID?',
  'objective.new': '{count} {count#objetivo nuevo|objetivos nuevos}: {titles}.',
  'report.lostLetters':
    'Algunas letras no se pueden imprimir aquí y salen como un cuadro: {letters}. Todo lo demás está en el PDF.',
  'report.noForms': 'No hay nadie para quien imprimir una ficha: revise la elección de personas.',
  'round.unknown': 'No hay ninguna evaluación “{round}” en este libro. Elija una de la lista.',
  'round.none': 'Todavía no hay ninguna evaluación. Elija “Nueva evaluación…” en el menú.',
  'round.openAlready': 'La evaluación “{round}” ya está abierta. Ciérrela primero.',
  'round.notOpen': 'La evaluación “{round}” no está abierta. Reábrala primero.',
  'round.notClosed': 'La evaluación “{round}” no está cerrada. Solo se puede reabrir una evaluación cerrada.',
  'round.badDate': '“{text}” no es una fecha. Elija un día, como 12/03/2026.',
  'round.badTitle': 'Dé a la evaluación un título que no tenga ninguna otra, como “A los 3 meses”.',
  'round.closedCellChanged':
    '“{tab}”, fila {row}, columna “{column}”: esta evaluación está cerrada, y “{before}” pasó a ser “{after}”. Devuelva el valor de antes, o reabra la evaluación.',
  'round.blank':
    '{count} {count#nivel está|niveles están} sin llenar. Puede cerrar igual: una celda vacía nunca cuenta como “todavía no”.',
  'round.changedAgain':
    '{count} {count#celda volvió|celdas volvieron} a cambiar entretanto y {count#quedó|quedaron} como {count#está|están}. Mire otra vez y decida.',
  'forms.noOpenRound': 'No hay ninguna evaluación abierta. Empiece una y después llene sus fichas.',
  'forms.roundClosed':
    'La evaluación “{round}” se cerró entretanto, así que ya no se escribe nada en ella. Reábrala para seguir.',
  'forms.notALevel': '“{text}” no es un nivel. Elija uno de los que se muestran.',
  'forms.tooLong': 'Este texto es demasiado largo para una celda: {limit} caracteres como máximo. Acórtelo.',
  'forms.rowMissing':
    '“{tab}”: la fila de “{objective}” ya no está, así que la respuesta no se escribió. Recupere la fila (deshacer, o el historial de versiones) y vuelva a intentarlo.',
  'forms.noCell':
    '“{tab}”, {objective}: la celda “{column}” está combinada con otras, o su columna ya no está, así que la respuesta no se escribió.',
  'forms.notWritten':
    'No se pudo escribir en “{tab}”: puede que una parte esté protegida, o que una regla rechace la respuesta. Sus respuestas se guardan aquí; hable con quien lleva la pestaña y vuelva a intentarlo.',
  'visit.noDate': '“{tab}”, fila {row}: la visita no tiene fecha, así que no se recoge. Llene “Visita el”.',
  'visit.inFuture':
    '“{tab}”, fila {row}: la visita lleva la fecha {date}, un día que aún no llega, así que no se recoge. Corrija “Visita el”, o escriba ese día en “Próxima fecha”.',
  'visit.older':
    '“{tab}”, fila {row}: la visita del {date} es anterior a la última observación. Se guarda en Visitas, y el nivel de hoy sigue siendo el de la observación.',
  'visit.noReason':
    '“{tab}”, fila {row}: “Lo dejamos” necesita un motivo, así que la visita no se recoge. Escriba por qué en “Qué se hizo”.',
  'visit.unknownItem': '“{tab}”, fila {row}: “{text}” no es una línea de seguimiento. Elija una, como P012-O03.',
  'visit.noLevel':
    '“{tab}”, fila {row}: la visita solo tiene fecha, así que no se recoge. Llene “Nivel visto” o “Qué se hizo”.',
  'observation.toBeDecided':
    '{name}, {objective}: dos observaciones del {date} no coinciden. Cuenta la más baja hasta que alguien elija una.',
  'followUp.nothingToDo': 'Nada que hacer: el seguimiento está al día.',
  'followUp.noClosedRound':
    'Todavía no hay nada que seguir: ninguna evaluación está cerrada. Llene las fichas y cierre la evaluación.',
  'followUp.noneNotYet': 'Nada que seguir: nadie está en “todavía no” en ningún objetivo.',
  'followUp.rowRemoved': 'La fila de {name} para “{objective}” ({item}) fue borrada. ¿Qué hacemos con ella?',
  'followUp.sortedWithoutIds':
    '“{tab}”: {count} {count#nombre está|nombres están} junto al ID de otra persona. ¿Se ordenó la pestaña sin su columna ID?',
  'followUp.tabMissing':
    'La pestaña de seguimiento “{tab}” ({objective}) fue borrada. ¿Hacerla de nuevo o dejar fuera este objetivo?',
  'followUp.offerToHide': 'Ya no queda nada abierto en “{tab}”. Puede ocultar esta pestaña; nada de ella se pierde.',
}
