extension FindNotice {
  var spanish: String {
    switch self {
    case .reading: "Se leen los nombres de todos; solo la primera búsqueda tarda así."
    case .found(let count): "Encontrados: \(count), los más parecidos primero. Solo lectura (IX); queda registrado."
    case .nobody: "No se encontró a nadie. Pruebe menos palabras, otra grafía o el número."
    case .inCase(let count): "Sin mostrar: \(count). Hay un caso abierto del estudiante."
    case .narrow: "Hay más. Para verlos, precise: año, escuela."
    case .leftOut: "La última importación omitió los datos de este número: la escuela tiene que corregirlos."
    case .someLeftOut:
      "La última importación omitió a algunos estudiantes: el número de estudiante dice si es uno de ellos. La escuela tiene que corregirlo."
    }
  }
}

extension FindLabel {
  var spanish: String {
    switch self {
    case .born(let year): "nació en \(year)"
    case .homeroom(let teacher): "salón de \(teacher)"
    case .noAccount: "sin cuenta en el portal"
    }
  }
}

extension FindMove {
  var spanish: String {
    switch self {
    case .more(let count): "más (quedan \(count))"
    case .done: "listo"
    case .next: "un nombre: otra búsqueda"
    }
  }
}

extension OneLineNotice {
  var spanish: String {
    switch self {
    case .parted(let first): "  nombre: \(first) · apellido abajo: Enter si es correcto"
    }
  }
}
