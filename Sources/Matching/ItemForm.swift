import Records

extension Item {
  /// The form of an answer to the item.
  package func form(of text: String, in context: MatchContext) -> Form {
    let words = Fold.words(text)
    if words.isEmpty { return .empty }
    // Si is a name, too.
    if NoAnswer.isSaid(words), !(isName && words == ["si"]) { return .wrong }
    switch self {
    case .birthDate: return Self.date(text, in: context)
    case .grade: return Self.grade(text)
    case .phone, .contactPhone: return Self.phone(text)
    case .address: return Self.address(text)
    case .firstName: return Self.givenName(text)
    case .lastName: return Self.surname(text)
    case .contactName: return Self.wholeName(text)
    }
  }

  private var isName: Bool {
    switch self {
    case .firstName, .lastName, .contactName: true
    case .birthDate, .grade, .address, .phone, .contactPhone: false
    }
  }

  private static func date(_ text: String, in context: MatchContext) -> Form {
    func checked(_ date: CivilDate) -> Reading? {
      date <= context.today && date.age(on: context.today) < 120 ? .date(date) : nil
    }
    switch DateReader.find(text, order: context.dateOrder, today: context.today) {
    case .one(let date): return checked(date).map(Form.good) ?? .wrong
    case .eitherOrder(let date): return checked(date).map { .doubtful($0, .dayOrMonth) } ?? .wrong
    case .several: return .unclear(.whichDate)
    case nil: return .wrong
    }
  }

  private static func grade(_ text: String) -> Form {
    switch GradeReader.find(text) {
    case .one(let grade): .good(.grade(grade))
    case .oneElsewhere(let grade): .doubtful(.grade(grade), .gradeName)
    case .several: .unclear(.whichGrade)
    case nil: .wrong
    }
  }

  private static func phone(_ text: String) -> Form {
    switch PhoneReader.read(text) {
    case .number(let number): number.country == "" ? .doubtful(.phone(number), .abroad) : .good(.phone(number))
    case .several: .unclear(.whichNumber)
    case nil: .wrong
    }
  }

  private static func address(_ text: String) -> Form {
    if UnfixedAnswer.isSaid(text) { return .good(.unfixedAddress) }
    if SchoolHeldAddress.isAnswer(text) { return .good(.schoolHeldAddress) }
    guard let parts = AddressParts(text) else { return .wrong }
    return parts.isUnitOpen ? .doubtful(.address(parts), .unit) : .good(.address(parts))
  }

  private static func givenName(_ text: String) -> Form {
    guard let words = name(text) else { return .wrong }
    let whole = words.filter { $0.count > 1 && !NameWords.connecting.contains($0) }
    return whole.count == 2 ? .doubtful(.name(words), .givenNames) : .good(.name(words))
  }

  private static func surname(_ text: String) -> Form {
    guard let words = name(text) else { return .wrong }
    let hasParticle = words.count > 1 && words.first.map(Surname.omissible.contains) == true
    return hasParticle ? .doubtful(.name(words), .particle) : .good(.name(words))
  }

  private static func wholeName(_ text: String) -> Form {
    guard let words = name(text) else { return .wrong }
    return words.count < 2 ? .doubtful(.name(words), .restOfName) : .good(.name(words))
  }

  /// The words of a name; nil where one has no letter, or only what stands before names was typed.
  private static func name(_ text: String) -> [String]? {
    guard let words = NameWords.readings(text).last, words.allSatisfy({ $0.contains(where: \.isLetter) }) else {
      return nil
    }
    return words
  }
}

/// What callers say when they do not know.
enum NoAnswer {
  /// Alone, or with fillers around it: `sorry, I don't know`.
  static func isSaid(_ words: [String]) -> Bool {
    [words, Fillers.removed(from: words)].contains { phrases.contains($0.joined(separator: " ")) }
  }

  private static let phrases: Set<String> = [
    "i dont know", "dont know", "i do not know", "do not know", "idk", "no se", "no lo se", "no idea", "no sabe",
    "not sure",
    "im not sure", "i am not sure", "not sure about that", "i forgot", "i forget", "se me olvido", "no me acuerdo",
    "no recuerdo",
    "i dont remember", "dont remember", "n a", "unknown", "she doesnt know", "he doesnt know", "doesnt know", "yes",
    "si",
  ]
}
