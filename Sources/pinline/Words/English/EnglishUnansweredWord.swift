import Records

extension UnansweredWord {
  var english: String {
    switch self {
    case .question(let number, let items, let children):
      let names = items.compactMap(Self.english).joined(separator: ", ")
      let lacking =
        children == 0 ? "no child lacks it" : counted(children, "child lacks it", "children lack it")
      return "question \(number) (\(names)): not in this format; \(lacking)"
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
}
