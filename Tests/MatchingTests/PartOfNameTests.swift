@testable import Matching
import Records
import Testing

/// Which part of the given names on record answers for all of them.
@Suite("Parts of given names (IV.1)")
struct PartOfNameTests {
  @Test(
    arguments: [
      // A name of two syllables is one, with a hyphen or before a Korean or Chinese family name.
      ("Ji-Hoon", "", "Park", "ji", nil), ("Ji-Hoon", "", "Park", "hoon", nil),
      ("Ji-Hoon", "", "Park", "jihoon", .exact),
      ("Sun Hee", "", "Kim", "sun", nil), ("Sun Hee", "", "Kim", "sunhee", .exact),
      ("Mei-Ling", "", "Soto", "mei", nil),
      ("Mei Ling", "", "Chen", "ling", nil), ("Minh Khai", "", "Hồ", "khai", .oneGivenName),
      ("Mary-Ann", "", "Lee", "ann", .oneGivenName), ("Mary Ann", "", "Lee", "mary", .oneGivenName),
      ("Shondrika Zarelle", "", "Lee", "shondrika", .oneGivenName), ("Sun Hee", "", "Soto", "hee", .oneGivenName),
      ("Mark Min", "", "Lee", "min", .oneGivenName), ("Elizabeth-Ann", "", "X", "liz ann", .nickname),
      // The Thị of half a people is none, wherever it stands.
      ("Thị Mai", "", "Nguyễn", "thi", nil), ("Thị Mai", "", "Nguyễn", "mai", .oneGivenName),
      ("Thị Mai", "", "Nguyễn", "mai thi", .exact), ("Harpreet Kaur", "", "Gill", "kaur", nil),
      ("Harpreet Kaur", "", "Gill", "harpreet", .oneGivenName), ("Mai Lan", "", "Nguyễn", "lan mai", nil),
      // A relation in the field is none; a name that is one too (Tia) leaves room for no other.
      ("María (mom)", "", "X", "mom", nil), ("María (mom)", "", "X", "maria", .oneGivenName),
      ("Tia Marie", "", "X", "tia", .oneGivenName), ("Tia Marie", "", "X", "marie", .exact),
      ("Tia Marie", "", "X", "marie claire", nil), ("Mrs. Marie", "", "X", "marie claire", .moreGivenNames),
      // One nickname beside names that are right.
      ("Catherine", "Anne", "X", "cathy anne", .nickname), ("Catherine", "Anne", "X", "cathy a", .nickname),
      ("Catherine", "Anne", "X", "cathy luz", nil), ("Catherine", "Anne", "X", "cathy b", nil),
      ("Catherine", "Anne", "X", "cathy annie", nil), ("María Guadalupe", "", "X", "maria lupe", .nickname),
      ("María Guadalupe", "", "X", "m lupe", .nickname), ("María Guadalupe", "", "X", "rosa lupe", nil),
      // Two first letters in one word are what somebody is called.
      ("Juan Carlos", "", "X", "JC", .nickname), ("Juan Carlos", "", "X", "J.C.", .nickname),
      ("Juan Carlos", "", "X", "CJ", nil), ("Juan Carlos", "", "X", "JP", nil),
      ("Anthony", "James", "X", "AJ", .nickname),
      ("Ana", "Luz", "X", "al", nil), ("Juan", "", "X", "JC", nil), ("Juan Carlos", "", "X", "J C", nil),
      ("Ana Juana Luz", "", "X", "AL", nil),
      ("Muhammad Ali", "", "X", "md ali", .exact), ("Francisco", "", "X", "frankie", .nickname),
      // A name in another language is another name.
      ("Enrique", "", "X", "henry", nil), ("Juan", "", "X", "john", nil),
    ] as [(String, String, String, String, MatchRule?)])
  func `said alone`(_ first: String, _ middle: String, _ last: String, _ said: String, _ rule: MatchRule?) {
    let name = PersonName(first: first, middle: middle, last: last)
    #expect(NameRule.given(said, is: name) == rule, "\(said) for \(first) \(middle) \(last)")
  }

  @Test(arguments: [
    ("Thị Mai", "", "Nguyễn", "Thi Nguyen", false), ("Thị Mai", "", "Nguyễn", "Mai Thi Nguyen", true),
    ("Sun-Hee", "", "Kim", "Sun Kim", false), ("Sun-Hee", "", "Kim", "Hee Kim", false),
    ("Sun-Hee", "", "Kim", "Kim Sun Hee", true), ("María (mom)", "", "García", "Mom Garcia", false),
    ("María (mom)", "", "García", "Maria Garcia", true), ("Robert", "James", "Wilson", "Bob J. Wilson", true),
    ("Robert", "James", "Wilson", "Bob L. Wilson", false), ("Robert", "James", "Wilson", "Bob J. Wilson Smith", false),
    ("Robert", "James", "Wilson", "Wilson Bob James", true), ("Juan Carlos", "", "Pérez", "JC Perez", true),
    ("Juan Carlos", "", "Pérez", "J C Perez", false),
  ]) func `in whole names`(_ first: String, _ middle: String, _ last: String, _ said: String, _ isRight: Bool) {
    let name = PersonName(first: first, middle: middle, last: last)
    #expect((NameRule.fullName(said, is: name) != nil) == isRight, "\(said) for \(first) \(middle) \(last)")
  }

  @Test func `initials are what somebody is called and not what is printed`() {
    let name = PersonName(first: "Juan Carlos", last: "Pérez")
    #expect(NameRule.printed("JC PEREZ", is: name, on: .driversLicense) == nil)
  }
}
