import Matching
import Records

/// A parent as a caller card has them.
struct PlayedCaller {
  private let values: [String: String]

  /// Reads the card from the screen.
  init(card screen: String) {
    var values: [String: String] = [:]
    for line in screen.split(separator: "\n") where line.hasPrefix("  ") {
      let parts = line.dropFirst(2).split(separator: "  ", maxSplits: 1).map(String.init)
      if parts.count == 2 { values[parts[0]] = String(parts[1].drop { $0 == " " }) }
    }
    self.values = values
  }

  /// Reads the card from the screen by the order of its rows, in whatever language they are named.
  init(rows screen: String) {
    let rows = screen.split(separator: "\n").filter { $0.hasPrefix("  ") }.map {
      $0.dropFirst(2).split(separator: "  ", maxSplits: 1).last.map { String($0.drop { $0 == " " }) } ?? ""
    }
    values = Dictionary(uniqueKeysWithValues: zip(Self.labels, rows.suffix(Self.labels.count)))
  }

  private static let labels = [
    "student number", "you", "you are the child's", "school", "birth date", "first name", "last name", "grade",
    "address",
    "phone", "contact's name", "contact's phone", "on your ID",
  ]

  var student: String { values["student number"] ?? "" }
  var name: String { values["you"] ?? "" }
  var school: String { values["school"] ?? "" }
  var relationship: String { values["you are the child's"] ?? "" }
  var printedName: String { values["on your ID"] ?? "" }

  /// The eight answers in order.
  var answers: [String] {
    [
      "birth date", "first name", "last name", "grade", "address", "phone", "contact's name", "contact's phone",
    ].map { values[$0] ?? "" }
  }

  /// The answers line by line, with Enter alone where the console asks for an apartment.
  static func lines(_ answers: [String]) -> [String] {
    answers.enumerated().flatMap { $0 == 4 && asksForUnit($1) ? [$1, ""] : [$1] }
  }

  /// Whether an address as typed says nothing of an apartment.
  static func asksForUnit(_ address: String) -> Bool {
    guard case .doubtful(_, .unit) = Item.address.form(of: address, in: MatchContext(today: .earliest)) else {
      return false
    }
    return true
  }

  /// The eight answers, each typed unlike its stored form.
  var answersOtherwise: [String] {
    let plain = answers
    let digits = { (text: String) in text.filter(\.isNumber).map(String.init).joined(separator: " ") }
    let months = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
      "december",
    ]
    let date = plain[0].split(separator: "-").compactMap { Int($0) }
    let month = date.count == 3 && months.indices.contains(date[1] - 1) ? months[date[1] - 1] : ""
    return [
      date.count == 3 ? "\(month) \(date[2]), \(date[0])" : "", plain[1].uppercased() + " ",
      plain[2].uppercased() + " ",
      "grade \(plain[3])", plain[4].uppercased() + " ", digits(plain[5]), plain[6].uppercased() + " ", digits(plain[7]),
    ]
  }
}
