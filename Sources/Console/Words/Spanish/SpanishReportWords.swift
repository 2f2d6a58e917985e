package import Operations
package import Verification

extension ReportRow {
  var spanish: String {
    switch self {
    case .linkedInTime: "agregados en siete días"
    case .linkedLate: "agregados después"
    case .notLinked: "sin agregar"
    case .notDue: "aún dentro de los siete días"
    case .notDueLinked: "de ellos, ya agregados"
    case .wholeCall: "llamada completa"
    case .refused: "rechazados, estudiante conocido"
    case .passedLater: "pasaron en 30 días"
    case .passedAtCounter: "de ellos, en ventanilla"
    case .stillWaiting: "sin pasar, 30 días por cumplir"
    case .readBackRight: "repetido bien"
    case .readBackWrong: "sin repetir"
    case .unknownSchool: "escuela desconocida"
    case .noChild: "no se encontró al estudiante"
    case .otherSchools: "otras escuelas"
    case .otherLanguages: "otros idiomas"
    case .otherCauses: "cerrado: otras causas"
    case .closedRefusals: "rechazos cerrados"
    case .erasedCause: "cerrado: causa borrada"
    }
  }
}

extension ReportWord {
  var spanish: String {
    switch self {
    case .title: "Informe para supervisores"
    case .contents: "Partes del informe"
    case .headline(let linked, let due):
      "de los padres verificados agregaron a su hijo en siete días: \(linked) de \(due)"
    case .nobodyDue: "aún no se cumplen los siete días de ningún padre verificado"
    case .days(let from, let to): "del \(from) al \(to)"
    case .made(let time): "hecho \(time)"
    case .notDue(let number, let linked): "aún no cuentan: \(number), ya agregados: \(linked)"
    case .parts: "Una parte: report PALABRA."
    case .moreRows(let number): "filas más: \(number); --html, --xlsx, --pdf o --csv las tiene"
    case .strange(let number, let first):
      "no escritos aquí, no se cuentan: \(number) (primero: asiento \(first)); pinline log verify"
    case .outOfOrder(let number): "fuera de orden, no se cuentan: \(number); pinline log verify"
    case .withoutValues(let number): "casos a los que les quitaron valores: \(number); pinline log verify"
    case .noCases: "No hay casos en estos días."
    case .listOfSchool:
      "La lista de una escuela: pinline report outreach ESCUELA. Nombra a personas y queda en el registro."
    }
  }
}

extension SlipWord {
  var spanish: String {
    switch self {
    case .title: "Noche de inscripción al Portal"
    case .number(let number): "N.º \(number)"
    case .bring:
      "Traiga este papel, una identificación con foto (ID de California, licencia, matrícula consular o pasaporte) y un teléfono donde pueda leer su correo electrónico. Le ayudamos a registrarse y a agregar a su hijo."
    case .grade(let code): "grado \(code)"
    case .slips: "Papeles para recortar, \(OutreachPage.slipsASheet) por hoja"
    }
  }
}

extension CaseOutcome {
  package var spanish: String {
    switch self {
    case .disclosed: "PIN entregado"
    case .unconfirmed: "entregado, sin repetir"
    case .refusedOpen: "rechazado con su motivo"
    case .refusedClosed: "rechazo cerrado"
    case .unjudged: "sin veredicto"
    case .abandoned: "abandonado"
    case .open: "aún abierto"
    }
  }
}

extension CallStep {
  package var spanish: String {
    switch self {
    case .naming: "hallar al estudiante"
    case .presence: "entrar al video"
    case .questions: "preguntas"
    case .readBack: "repasar"
    case .id: "identificación"
    case .verdict: "veredicto"
    case .pin: "entrega del PIN"
    }
  }
}

extension ReferralAge {
  package var spanish: String {
    switch self {
    case .days: "0 a 1"
    case .week: "2 a 7"
    case .month: "8 a 30"
    case .quarter: "31 a 90"
    case .longer: "más de 90"
    }
  }
}

extension ClosedCause {
  package var spanish: String {
    switch self {
    case .notListed: "cerrado: nadie con ese nombre"
    case .notVerified: "cerrado: tutor sin verificar"
    case .restricted: "cerrado: hay una restricción"
    case .leftOut: "cerrado: fila omitida al importar"
    case .answers: "cerrado: respuestas"
    case .identification: "cerrado: ID, cara o prueba"
    case .locked: "cerrado: bloqueado"
    case .fraud: "cerrado: sospecha de fraude"
    }
  }
}
