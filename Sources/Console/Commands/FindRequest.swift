import Desk
import Matching
import Operations
import Records
import Station

/// What stands behind `find` at the main prompt. What was typed goes into no log, no history and no error.
/// - Guide: IX.2, IX.3
enum FindRequest: Hashable {
  /// A name with the birth year and the school, where they were typed; or a number.
  case student(String, born: Int?, school: String?)
  /// A name, a telephone number or the portal's e-mail address.
  case parent(String)

  /// `student NAME|NUMBER [YEAR] [at SCHOOL]` or `parent NAME|PHONE|E-MAIL`; nil for anything else.
  init?(_ words: [String]) {
    guard let kind = words.first.map({ Fold.joined($0) }), !kind.isEmpty, words.count > 1 else { return nil }
    let rest = words.dropFirst()
    if Self.students.contains(where: { $0.hasPrefix(kind) }) {
      self.init(student: Array(rest))
    } else if Self.parents.contains(where: { $0.hasPrefix(kind) }) {
      self = .parent(rest.joined(separator: " "))
    } else {
      return nil
    }
  }

  /// What a line means below those who were found: `find` and what stands behind it, another command by its whole word or key, or whom to
  /// find next, of the kind looked for before unless it says another.
  func step(typed line: String) -> FindStep? {
    let words = line.split(whereSeparator: \.isWhitespace).map { String($0) }
    guard let first = words.first?.lowercased() else { return nil }
    if first == MainWord.find.rawValue { return FindRequest(Array(words.dropFirst())).map(FindStep.find) }
    let isCommand = MainWord(rawValue: first) != nil || (try? CallRequest.quick(first, [])) != nil
    if isCommand, (try? MainCommand(line)) != nil { return .take(line) }
    let kind =
      if case .parent = self { Self.parents[0] } else { line.contains("@") ? Self.parents[0] : Self.students[0] }
    let isKind = words.count > 1 && (Self.students + Self.parents).contains(Fold.joined(first))
    return FindRequest(isKind ? words : [kind] + words).map(FindStep.find)
  }

  private init?(student words: [String]) {
    var words = words
    var school: String?
    if let place = words.indices.dropFirst().last(where: { Self.places.contains(words[$0].lowercased()) }),
      place < words.count - 1
    {
      school = words[(place + 1)...].joined(separator: " ")
      words = Array(words[..<place])
    }
    var born: Int?
    if words.count > 1, let place = words.indices.last(where: { Self.year(words[$0]) != nil }),
      words.contains(where: { $0.contains(where: \.isLetter) })
    {
      born = Self.year(words.remove(at: place))
      words.removeAll { Self.births.contains($0.lowercased()) }
    }
    guard !words.isEmpty else { return nil }
    self = .student(words.joined(separator: " "), born: born, school: school)
  }

  private static func year(_ word: String) -> Int? {
    guard word.utf8.count == 4, let year = Int(word), (1990...2099).contains(year) else { return nil }
    return year
  }

  private static let students = ["student", "child", "estudiante", "alumno", "alumna"]
  private static let parents = ["parent", "guardian", "padre", "madre", "tutor", "tutora"]
  private static let places: Set<String> = ["at", "en", "--school", "--escuela"]
  private static let births: Set<String> = ["born", "nacido", "nacida", "--born"]

  /// Looks it up, and tells `reading` of a search that takes a moment.
  /// - Throws: `SchoolSearchError`, `DeskError`; what the directory throws.
  func found(
    at desk: Desk, fitting fits: (LookUps.Found) -> Bool, reading: @escaping () -> Void
  ) throws -> LookUps.Found {
    try desk.lookUps.find(sought(at: desk), fitting: fits, reading: reading)
  }

  private func sought(at desk: Desk) throws -> SoughtPerson {
    switch self {
    case .student(let text, let born, let school):
      // A number is one child's, whatever school is named beside it.
      if born == nil, StudentNumber.isMeant(by: text) { return .number(text) }
      let only = desk.session.policy.onlySchool
      return .student(
        name: text, born: born,
        school: try school.map { try SchoolSearch.school($0, in: desk.lookUps.schools, only: only).id })
    case .parent(let text):
      if text.contains("@") { return .portalEmail(text) }
      return PhoneReader.number(text).map(SoughtPerson.phone) ?? .parent(name: text)
    }
  }
}
