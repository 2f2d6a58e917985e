import Records

extension UnansweredWord {
  var spanish: String {
    switch self {
    case .question(let number, let items, let children):
      let names = items.compactMap(Self.spanish).joined(separator: ", ")
      let lacking =
        children == 0 ? "no le falta a nadie" : "les falta a \(counted(children, "estudiante", "estudiantes"))"
      return "pregunta \(number) (\(names)): no cabe en este formato; \(lacking)"
    }
  }

  /// Those of a contact are named once.
  private static func spanish(_ item: Item) -> String? {
    switch item {
    case .birthDate: "fecha de nacimiento"
    case .firstName: "nombre"
    case .lastName: "apellido"
    case .grade: "grado"
    case .address: "dirección"
    case .phone: "teléfono"
    case .contactName: "contacto de emergencia"
    case .contactPhone: nil
    }
  }
}
