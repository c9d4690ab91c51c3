import type { Locale } from '../locale'
import { splitWords } from '../split-words'

/** What team sheets in Spanish call their columns and marks. */
export const sheetWords: Locale['sheetWords'] = {
  roles: {
    name: splitWords(`
      Su nombre | Nombres y Apellidos completos | Apellidos y nombre | Nombre | Nombre completo | Nombre y
      apellido | Nombre y apellidos | Nombres y apellidos | Apellidos y nombres | Apellido y nombre |
      Apellidos, nombres | Participante | Nombre del participante | Nombre de la participante | Participante
      (nombre) | Beneficiario | Beneficiaria | Beneficiario/a | Socio | Socia | Socio/a | Productor |
      Productora | Productor/a | Artesano | Artesana | Artesano/a | Alumno | Alumna | Persona | Integrante |
      Comunero | Comunera
    `),
    firstName: splitWords('Nombres | Nombre de pila | Primer nombre'),
    lastName: splitWords('Apellido | Apellidos | Apellido paterno'),
    group: splitWords(`
      Grupo | Grupos | Nombre del grupo | Grupo de base | Cooperativa | Asociación de productores | Taller |
      Equipo | Clase | Comité | Club de madres | Núcleo | Organización de base
    `),
    partner: splitWords(`
      Contraparte | Institución | Organización | Asociación | Organización contraparte | Asociación
      contraparte | Entidad | Federación | Socio local | ONG local
    `),
    place: splitWords(`
      Lugar | Comunidad | Caserío | Anexo | Localidad | Distrito | Provincia | Municipio | Vereda | Barrio |
      Zona | Sector | Centro poblado | Aldea | Parroquia | Cantón | Dirección | Procedencia
    `),
    phone: splitWords(`
      Teléfono | Teléfonos | N° de teléfono | Número de teléfono | Celular | Móvil | Cel | Cel. | Tel. de
      contacto | Teléfono celular | Contacto
    `),
    sex: splitWords('Sexo | Género | Sexo (M/F) | H/M | M/H'),
    id: splitWords('N° | Nº | Núm. | Número | DNI | Código | Cédula | Documento | Orden'),
    other: splitWords(`
      Número de hijos | Hijos | Personas a cargo |
      Dirección de correo electrónico | Dirección de correo | Obs | Obs. | Edad | Fecha de nacimiento | Fecha
      | Observaciones | Observación | Comentario | Comentarios | Nota | Notas | Correo | Correo electrónico |
      Firma | Ocupación | Oficio | Cargo | Función | Nivel | Año | Estado civil | Escolaridad | Grado de
      instrucción | Marca temporal
    `),
  },
  practiceMarks: {
    applied: splitWords('sí | si | aplicado | aplica | lo aplica | lo hace | hecho | practica | adoptado | cumple'),
    partly: splitWords(`
      en parte | parcial | parcialmente | a veces | empezó | en proceso | un poco | a medias | intentó
    `),
    notYet: splitWords(`
      todavía no | aún no | no aplicado | no aplica todavía | no lo hace | no hecho | nunca | ninguno
    `),
    notObserved: splitWords(`
      no observado | no visto | ausente | aus | aus. | no estaba | no se sabe | no se pudo ver | fuera de
      temporada
    `),
    notRelevant: splitWords('ya no corresponde | no corresponde | no aplicable | no le toca | descartado'),
  },
  acquiredMarks: {
    applied: splitWords('adquirido | logrado | dominado | competente | aprobado | satisfactorio'),
    partly: splitWords('en proceso de adquisición | en vías de adquisición | parcialmente adquirido | casi logrado'),
    notYet: splitWords('no adquirido | no logrado | no dominado | desaprobado | reprobado | insuficiente'),
    notObserved: splitWords('ausente | aus | aus. | no evaluado | no rindió'),
    notRelevant: splitWords('no aplicable | exonerado | exento'),
  },
  totals: splitWords('Total | Totales | Total general | Subtotal | Suma | Promedio | Cantidad | Porcentaje'),
  legends: splitWords(`
    Firma del | Firma de la | Visto bueno | V° B° | Responsable | Coordinador | Coordinadora | Presidente |
    Presidenta | Leyenda | Nota | Notas | NB | Firma | Firmas | Fecha y firma | Elaborado por | Llenado por |
    Fuente | Formador | Formadora | Facilitador | Facilitadora | Capacitador
  `),
  objectiveTitles: splitWords(`
    Objetivo | Objetivos | Objetivo de la formación | Objetivos de la formación | Objetivo de aprendizaje |
    Práctica | Prácticas | Competencia | Competencias | Habilidad | Habilidades | Capacidad | Capacidades |
    Cambio esperado | Práctica esperada | Logro esperado | Resultado esperado
  `),
  modules: splitWords('Módulo | Módulos | Tema | Temas | Unidad | Unidades | Eje | Sesión | Capítulo'),
  scores: splitWords(`
    nota | notas | puntaje | puntuación | calificación | prueba | examen | test | puntos | resultado | sobre 10 |
    sobre 20
  `),
  counts: splitWords(`
    edad | hijos | familia | tamaño | visitas | años | meses | días | hectáreas | ha | km | kg | distancia |
    superficie | número | cantidad | total | promedio | media | suma | animales | vacas | cabras | gallinas |
    árboles | orden | puesto
  `),
  askers: splitWords('cuál | cuáles | qué | su | sus | tu'),
  trainingEnds: splitWords(`
    fin de la formación | final de la formación | al final | fin de la capacitación | al terminar | evaluación
    final
  `),
  laterDays: splitWords(`
    mes | meses | semana | semanas | después | seguimiento | visita | visitas | en casa | en el campo
  `),
  earlierDays: splitWords('antes | al inicio | línea de base'),
  months: splitWords(`
    enero | febrero | marzo | abril | mayo | junio | julio | agosto | setiembre | octubre | noviembre | diciembre
  `),
}
