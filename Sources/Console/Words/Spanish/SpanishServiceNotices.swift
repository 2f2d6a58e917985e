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
    case .pastDay: "ese día ya pasó: no valdría nada"
    }
  }
}
