import Operations

extension ReportTableName {
  var spanish: TableWords {
    switch self {
    case .linked:
      TableWords(
        "Agregados dentro de siete días", ["padres verificados", "número", "parte"],
        "Se cuenta un tutor con un hijo, desde el primer PIN que se le entregó. Los que aún están en sus siete días no entran en la parte."
      )
    case .linkedSchools:
      TableWords(
        "Agregados dentro de siete días, por escuela", ["escuela", "padres", "agregados", "parte"],
        "Las escuelas con menos de \(SmallGroups.limit) padres verificados van juntas.")
    case .linkedLanguages:
      TableWords(
        "Agregados dentro de siete días, por idioma", ["idioma", "padres", "agregados", "parte"],
        "El idioma de la llamada. Los idiomas con menos de \(SmallGroups.limit) padres verificados van juntos.")
    case .days:
      TableWords(
        "Casos por día", ["día", "casos"],
        "Según el día en que se abrió el caso, en la estación. Aquí se omiten los días sin casos.")
    case .hours:
      TableWords("Casos por hora", ["hora", "casos"], "Según la hora en que se abrió el caso, en la estación.")
    case .channels:
      TableWords("Casos por vía", ["vía", "casos", "parte"], "Cómo llegó primero al distrito quien llama.")
    case .languages: TableWords("Casos por idioma", ["idioma", "casos", "parte"], "El idioma de la llamada.")
    case .outcomes:
      TableWords("Casos por resultado", ["resultado", "casos", "parte"], "Cómo terminaron los casos de estos días.")
    case .codes:
      TableWords(
        "Rechazos por código", ["rechazo", "casos", "parte"],
        "Las causas de rechazos cerrados con menos de \(SmallGroups.limit) casos van juntas, para que ningún número señale a una familia."
      )
    case .schools:
      TableWords("Casos por escuela", ["escuela", "casos", "parte"], "La escuela según la lista de alumnos en uso.")
    case .operators:
      TableWords("Casos por operador", ["operador", "casos", "parte"], "Quien abrió el caso, aunque otro lo siguiera.")
    case .times:
      TableWords(
        "Tiempo de llamada", ["parte", "casos", "mediana", "9 de 10 en"],
        "Minutos y segundos, de los casos terminados que llegaron a esa parte. No entra el tiempo en espera ni antes de un reinicio."
      )
    case .refused:
      TableWords(
        "Rechazados que después pasaron", ["rechazos", "casos", "parte"],
        "En 30 días se entregó un PIN al mismo tutor del estudiante, o a cualquiera si nadie con ese nombre estaba en la lista: la persona era la correcta, faltaban datos o papeles."
      )
    case .referrals:
      TableWords(
        "Referidos pendientes por antigüedad", ["días desde", "referidos"],
        "Enviados a la escuela cualquier día, y sin PIN desde entonces: cada tutor y estudiante una vez, desde el primer rechazo."
      )
    case .readback:
      TableWords(
        "Entregas de PIN y su repetición", ["repetición", "casos", "parte"],
        "Sin repetir: el PIN se mostró, o pudo mostrarse, y el caso se cerró sin confirmar.")
    case .unread:
      TableWords(
        "Entregas sin repetición", ["caso", "día", "operador"], "Llame a la familia: quizá anotó mal el PIN.")
    case .outreachSchools:
      TableWords(
        "Padres verificados que nunca agregaron a un hijo, por escuela", ["escuela", "número", "padres"],
        "Sin cuenta en los datos y sin vínculo en el registro.")
    case .outreach(let school):
      TableWords(
        "Noche de inscripción, \(school)", ["turno", "padre o tutor", "hijos", "idioma"],
        "Padres verificados que nunca agregaron a un hijo. Revise la identificación de cada uno como en cualquier ventanilla. No deje esta lista a la vista."
      )
    }
  }
}
