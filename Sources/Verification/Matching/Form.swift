/// What reading and comparing depend on besides the texts.
public struct MatchContext: Hashable, Sendable {
  /// The day of the call.
  public let today: CivilDate
  /// How 3/4 is read.
  public let dateOrder: DateOrder
  /// When two grades count as right.
  public let calendar: SchoolCalendar

  /// A context of these values.
  public init(today: CivilDate, dateOrder: DateOrder = .monthFirst, calendar: SchoolCalendar = .usual) {
    self.today = today
    self.dateOrder = dateOrder
    self.calendar = calendar
  }
}

/// What an answer was understood as.
public enum Reading: Hashable, Sendable {
  /// A date.
  case date(CivilDate)
  /// A grade.
  case grade(Grade)
  /// Ten digits.
  case phone(String)
  /// A text of the right form.
  case text
}

/// Whether an answer has the form of its item. No record is looked at.
public enum Form: Hashable, Sendable {
  /// Nothing was typed.
  case empty
  /// It would be taken.
  case good(Reading)
  /// It is not, or not yet, what is asked.
  case wrong
}

extension Item {
  /// The form of an answer to the item.
  public func form(of text: String, in context: MatchContext) -> Form {
    let words = Fold.words(text)
    guard !words.isEmpty else { return .empty }
    let reading: Reading? =
      switch self {
      case .birthDate:
        DateReader.read(text, order: context.dateOrder, today: context.today)
          .flatMap { $0 <= context.today && $0.age(on: context.today) < 120 ? .date($0) : nil }
      case .grade: GradeReader.read(text).map(Reading.grade)
      case .phone, .contactPhone: PhoneReader.digits(text).map(Reading.phone)
      case .address: words.contains(where: \.hasLetter) && words.contains(where: \.hasDigit) ? .text : nil
      case .firstName, .lastName: words.allSatisfy(\.hasLetter) ? .text : nil
      case .contactName: words.count >= 2 && words.allSatisfy(\.hasLetter) ? .text : nil
      }
    return reading.map(Form.good) ?? .wrong
  }
}

extension String {
  fileprivate var hasLetter: Bool { contains(where: \.isLetter) }
  fileprivate var hasDigit: Bool { contains(where: \.isNumber) }
}
