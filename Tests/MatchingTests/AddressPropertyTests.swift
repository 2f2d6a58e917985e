@testable import Matching
import Records
import TestSupport
import Testing

/// What holds of every address on record, over thousands that are made up.
@Suite("Whatever address is on file (IV.1)")
struct AddressPropertyTests {
  private static let rounds = 3000

  @Test func `addresses match themselves as typed`() {
    var made = MadeUp(seed: 91, for: #function)
    for _ in 0..<Self.rounds {
      let address = made.address()
      let forms = [address.asTyped, "\(address.asTyped), \(address.city), \(address.state) \(address.zip)"]
      for text in forms {
        let said = made.disguised(text)
        #expect(AddressRule.accepts(said, among: [address]) != nil, "\(said) for \(address)")
        #expect(Item.address.form(of: said, in: MatchContext(today: .earliest)).reading != nil, "\(said)")
      }
    }
  }

  @Test func `another number unit or street never matches`() {
    var made = MadeUp(seed: 92, for: #function)
    var tried = 0
    for _ in 0..<Self.rounds {
      let address = made.address()
      var other = address
      switch Int.random(in: 0..<3, using: &made.chance) {
      case 0:
        other.street =
          "\(made.number()) "
          + address.street.split(separator: " ").dropFirst(address.street.contains("1/2") ? 2 : 1).joined(
            separator: " ")
      case 1: other.unit = made.unit()
      default: other.street = address.street.prefix { $0 != " " } + " " + made.street()
      }
      guard OtherAddress(said: other, recorded: address).isOther else { continue }
      tried += 1
      #expect(AddressRule.accepts(other.asTyped, among: [address]) == nil, "\(other.asTyped) for \(address)")
    }
    #expect(tried * 100 > Self.rounds * 80)
  }

  @Test func `a direction that contradicts never matches`() {
    var made = MadeUp(seed: 98, for: #function)
    for _ in 0..<Self.rounds {
      let (number, street) = (made.number(), made.street())
      guard let direction = made.otherDirection(than: street) else { continue }
      let address = PostalAddress(street: "\(number) \(street)", unit: made.unit(), city: made.city(), state: "CA")
      let rest = street.split(separator: " ").dropFirst().joined(separator: " ")
      let forms = ["\(direction) \(rest)", "\(direction) \(street)", "\(street) \(direction)", "\(rest) \(direction)"]
      let typed = "\(number) \(made.pick(forms) ?? "") \(address.unit)"
      #expect(AddressRule.accepts(typed, among: [address]) == nil, "\(typed) for \(address)")
    }
  }

  @Test func `another city never matches`() {
    var made = MadeUp(seed: 99, for: #function)
    for _ in 0..<Self.rounds {
      var address = made.address()
      if address.city.isEmpty { address.city = made.city() }
      let other = made.otherCity(than: address.city)
      let forms = [
        "\(address.asTyped), \(other)", "\(address.street) \(other) \(address.unit)", "\(address.asTyped) \(other) CA",
      ]
      let said = made.pick(forms) ?? ""
      #expect(AddressRule.accepts(said, among: [address]) == nil, "\(said) for \(address)")
    }
  }
}
