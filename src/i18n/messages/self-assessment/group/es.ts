import type { GroupTexts } from './en.ts';

/** The texts of the group view of the self-assessment in Spanish. */
export const group: GroupTexts = {
  title: 'Vista de grupo',
  link: 'Vista de grupo para docentes y empresas',
  lead: 'Para docentes y empresas: cargue los archivos de resultado de una clase o de un equipo y vea cómo se reparten por áreas y preguntas.',
  private:
    'Los archivos se leen solo en esta pestaña del navegador. La página no tiene permiso para enviar nada y no guarda nada.',
  noScript:
    'Los archivos de resultado se reúnen en su dispositivo, y para eso hace falta JavaScript. Sin él, los cuestionarios en papel se pueden contar a mano:',
  files: {
    label: 'Archivos de resultado del grupo',
    hint: 'Elija varios a la vez o arrástrelos a cualquier lugar de esta página. Un archivo por persona; cinco como mínimo.',
    clear: 'Quitar todos los archivos',
  },
  care: {
    title: 'Qué queda oculto y qué no',
    points: {
      least:
        'De menos de cinco personas no se muestra nada, ni tampoco ninguna fila que corresponda a menos de cinco respuestas.',
      nobody: 'No hay filas de personas concretas ni valores máximos o mínimos.',
      apart:
        'La versión corta y la completa se cuentan por separado. Los archivos de otra versión del cuestionario quedan fuera.',
      guess:
        'Quienes se conocen pueden adivinar a pesar de todo: si todos dan la misma respuesta, la tabla lo dice. Muéstrela primero al propio grupo.',
      difference:
        'Dos tablas que se diferencian en una persona revelan lo que esta ha contestado. No muestre a nadie más de una de ellas.',
      mirror: 'Un espejo, no un examen: no sirve para poner notas, ni para elegir a personas, ni para comparar grupos.',
    },
  },
  tool: {
    taken: { one: 'Cuenta {n} archivo.', other: 'Cuentan {n} archivos.' },
    leftOut: {
      one: 'De los recién cargados se ha dejado fuera {n}.',
      other: 'De los recién cargados se han dejado fuera {n}.',
    },
    cleared: 'Se han quitado todos los archivos.',
    problem: {
      damaged: 'Dañado o modificado a mano.',
      foreign: 'No es un archivo de resultado de la autoevaluación.',
      'other-instrument': 'Pertenece a otro cuestionario.',
      newer:
        'Hecho con una versión del cuestionario posterior a la de esta página. Vuelva a cargar la página e inténtelo de nuevo.',
      older:
        'Hecho con la versión {version} del cuestionario; se cuenta la versión {current}. Cargue el archivo en la autoevaluación, complételo, guárdelo y tome ese archivo.',
      empty: 'No contiene ninguna respuesta.',
      duplicate: 'Contiene las mismas respuestas que {name}; cuentan una sola vez.',
    },
    tooFew: 'Muy pocas personas ({n} de {least}).',
    people: { one: '{n} persona', other: '{n} personas' },
    reading:
      'Los números son personas. Las filas de las áreas las cuentan por el nivel de su resultado; las de las preguntas, por su respuesta, primero la más baja. Cuanto más intenso el color de una celda, mayor su parte de la fila. Quien no tiene nivel o no ha contestado falta en la fila.',
    area: 'Área o pregunta',
    family: 'Familia de competencias o pregunta',
    areaAlone: 'Área',
    familyAlone: 'Familia de competencias',
    question: 'Pregunta',
    kind: 'Tipo',
    answer: 'respuesta {n}',
    sum: 'Suma',
    hidden: 'menos de {least} respuestas',
    key: 'Qué dicen las respuestas 1 a 4',
    unfold: 'Mostrar todas las preguntas',
    fold: 'Ocultar todas las preguntas',
    attitude: 'Actitud',
    attitudeLead: 'Se muestra aparte y no cuenta en ningún nivel.',
    caption: 'Versión {version} del cuestionario. Las filas con menos de {least} respuestas están ocultas.',
    mirror: 'Un espejo, no un examen: así se ven las propias personas.',
    csv: 'Guardar la tabla (CSV)',
    png: 'Guardar la imagen (PNG)',
    print: 'Imprimir',
  },
};
