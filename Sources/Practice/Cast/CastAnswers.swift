import CallScript
package import Diagnostics
import Matching
package import Records
import SampleDistrict

/// What the caller of a cast answers, in words that vary with the seed.
extension Cast {
  /// The answer to an item about a child, known so well.
  package func answer(_ item: Item, child number: Int, _ knowledge: Scenario.Knowledge, in language: Language)
    -> SpokenAnswer
  {
    guard let child = child(number) else { return SpokenAnswer("") }
    var random = SplitMix64(seed: seed, .practice, 1000 + item.rawValue * 10 + number)
    let isRight = knowledge == .right
    switch item {
    case .birthDate:
      let date = isRight ? child.birthDate : Self.another(child.birthDate)
      return SpokenAnswer(SpokenDate.said(date, in: language, &random), slowly: SpokenDate.slowly(date, in: language))
    case .firstName:
      return .name(isRight ? child.name.first : another(child.name.first, of: \.first, &random))
    case .lastName:
      return .name(isRight ? surname(child, &random) : another(child.name.last, of: \.last, &random))
    case .grade:
      return SpokenGrade.said(isRight ? child.grade : Self.another(child.grade), in: language)
    case .address:
      return SpokenAddress.said(
        isRight ? child.addresses.first : anotherAddress(child, &random), in: language, &random)
    case .phone:
      return SpokenPhone.said(isRight ? child.phones.first ?? "" : Self.anotherPhone(child.phones.first), &random)
    case .contactName:
      switch knowledge {
      case .right: return .name(contact(ofChild: number)?.name.full ?? "")
      case .themselves: return .name(caller.name.full)
      case .wrong, .new: return .name(another(contact(ofChild: number)?.name.full ?? "", of: \.full, &random))
      }
    case .contactPhone:
      let phone = contact(ofChild: number)?.phones.first
      return SpokenPhone.said(isRight ? phone ?? "" : Self.anotherPhone(phone), &random)
    }
  }

  /// One of two surnames now and then, as people do.
  private func surname(_ child: Student, _ random: inout SplitMix64) -> String {
    let one = child.name.last.split(separator: " ").first.map(String.init) ?? child.name.last
    if saysAllSurnames { return child.name.last }
    let isEnough = NameRule.surname(one, is: child.name) != nil
    return isEnough && random.chance(perMille: 400) ? one : child.name.last
  }

  private func another(_ name: String, of part: KeyPath<PersonName, String>, _ random: inout SplitMix64) -> String {
    let others = roster.students.values.map { $0.name[keyPath: part] }.unlike(name)
    return others.isEmpty ? "Alex" : others[random.below(others.count)]
  }

  private func anotherAddress(_ child: Student, _ random: inout SplitMix64) -> PostalAddress {
    let others = roster.students.values.flatMap(\.addresses).filter {
      $0 != child.addresses.first && !$0.isUnfixed
    }
    .sorted { ($0.street, $0.unit) < ($1.street, $1.unit) }
    return others.isEmpty ? PostalAddress(street: "1 Nowhere St") : others[random.below(others.count)]
  }

  private static func another(_ date: CivilDate) -> CivilDate {
    CivilDate(year: date.year, month: date.month, day: date.day > 14 ? date.day - 3 : date.day + 3) ?? date
  }

  private static func another(_ grade: Grade) -> Grade {
    Grade(level: grade.level > 5 ? grade.level - 3 : grade.level + 3) ?? grade
  }

  private static func anotherPhone(_ phone: String?) -> String {
    let digits = phone.flatMap { PhoneReader.number($0)?.national } ?? "2135550100"
    let last = Int(String(digits.suffix(1))) ?? 0
    return "\(digits.dropLast())\((last + 3) % 10)"
  }
}
