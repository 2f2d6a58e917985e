import CallScript
import Records

extension FormWord {
  var spanish: String {
    switch self {
    case .date(let date): "\(Weekday(date).spanish) \(DateWords(date).spanish)"
    case .day(let date): "\(date.day) de \(Month(date).spanish)"
    case .birthDate(let date, let age): "\(FormWord.date(date).spanish), \(age) años"
    case .nothingTyped: "escriba lo que dice quien llama"
    case .noUnit: "sin apartamento"
    case .unfixedAddress: "sin domicilio fijo"
    case .schoolHeldAddress: "a cargo de la escuela"
    case .isDate(let date): "¿o es el \(FormWord.day(date).spanish)?"
    case .isGrade(let grade): "¿\(grade)?"
    case .isNoUnit: "¿sin apartamento?"
    case .areBothGivenNames: "¿la escuela tiene los dos?"
    case .isParticle(let particle): "¿lleva «\(particle)»?"
    case .isAbroad: "¿número de otro país?"
    case .whichDate: "¿qué fecha? pregunte el mes, el día y el año"
    case .whichGrade: "¿TK, kínder u otro? pregunte qué número de grado"
    case .whichNumber: "un solo número, por favor"
    case .noDate: "todavía no es una fecha: mes, día y año"
    case .noGrade: "no es un grado: TK, kínder, 1 a 12"
    case .noPhone: "diez dígitos, primero el código de área"
    case .noAddress: "número y calle"
    case .badUnit: "un número o una letra; Enter si no hay"
    case .noName: "un nombre lleva letras"
    case .noRelationship: "el parentesco como lo dicen: mamá, tío, tutora"
    }
  }
}
