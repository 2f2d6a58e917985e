import Diagnostics
import Records
import Station

/// What is told of a question for which a source's format has no room.
enum UnansweredWord: Hashable, Localized {
  case question(Int, [Item], children: Int)

  /// A line for each question of a report.
  static func lines(_ questions: UnansweredQuestions, in language: Language) -> [String] {
    questions.items.sorted { $0.key < $1.key }.map { question, items in
      UnansweredWord.question(question, items, children: questions.children[question] ?? 0).in(language)
    }
  }
}

extension UnansweredWord {
  var english: String {
    switch self {
    case .question(let number, let items, let children):
      let names = items.compactMap(Self.english).joined(separator: ", ")
      let lacking =
        switch children {
        case 0: "no child lacks it"
        case 1: "1 child lacks it"
        default: "\(children) children lack it"
        }
      return "question \(number) (\(names)): not in this format; \(lacking)"
    }
  }

  var spanish: String {
    switch self {
    case .question(let number, let items, let children):
      let names = items.compactMap(Self.spanish).joined(separator: ", ")
      let lacking =
        children == 0 ? "no le falta a nadie" : "les falta a \(counted(children, "estudiante", "estudiantes"))"
      return "pregunta \(number) (\(names)): no cabe en este formato; \(lacking)"
    }
  }

  /// The two items of a contact are named once.
  private static func english(_ item: Item) -> String? {
    switch item {
    case .birthDate: "birth date"
    case .firstName: "first name"
    case .lastName: "last name"
    case .grade: "grade"
    case .address: "address"
    case .phone: "phone"
    case .contactName: "emergency contact"
    case .contactPhone: nil
    }
  }

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
