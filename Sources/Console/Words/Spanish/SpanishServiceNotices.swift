import Records

extension ServiceNotice {
  var spanish: String {
    switch self {
    case .codes(let codes): "los códigos son: \(codes)"
    case .wrappedUp(let code): "Anotado: la llamada trató de \(code.spanish)."
    case .noNotes: "No hay notas."
    case .nobodyYet: "nadie todavía"
    case .attended(let name, let until, false): "\(name), hasta \(until.iso)"
    case .attended(let name, let until, true): "\(name), venció el \(until.iso)"
    case .badDay: "¿hasta cuándo? un día de los próximos cinco años, como 2027-06-30"
    case .topics(let topics): "los temas son: \(topics)"
    }
  }
}
