/// A key of the guide's file.
package enum GuideKey: String, Hashable, Sendable, CaseIterable {
  case number, date, title, about, sections, walks, contacts, resources
  case lines, id, section, words, steps, referral
  case say, stuck, note, address, email
  case name, district, phone, mail, helps
  case parts, kind, language
  case en, es
  /// Those of the table of clauses alone.
  case outside, code, tests
}
