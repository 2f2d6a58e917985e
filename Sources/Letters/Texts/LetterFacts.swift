package import Records

/// What is filled into a letter. Nothing of it is a PIN, a student's number or a birth date: who finds the sheet cannot link the
/// student with it.
package struct LetterFacts: Hashable, Sendable {
  package let district: String
  package let guardian: String
  package let student: String
  package let school: String
  /// The number of the school's office; nil if unknown.
  package let schoolPhone: String?
  package let day: CivilDate
  /// The case that it belongs to, as told.
  package let reference: String
  package let help: PortalHelp

  package init(
    district: String, guardian: String, student: String, school: String, schoolPhone: String?, day: CivilDate,
    reference: String, help: PortalHelp
  ) {
    (self.district, self.guardian, self.student) = (district, guardian, student)
    (self.school, self.schoolPhone, self.day) = (school, schoolPhone, day)
    (self.reference, self.help) = (reference, help)
  }

  /// Text that runs from left to right whatever is around it, as numbers and web addresses do.
  static func ltr(_ text: String) -> String { "\u{2066}\(text)\u{2069}" }
  /// A name in a sentence of another direction.
  static func apart(_ text: String) -> String { "\u{2068}\(text)\u{2069}" }

  /// Every number to call: the school's first.
  var phones: String {
    // A number is not broken at the end of a line.
    ([schoolPhone].compactMap(\.self) + [help.phone]).map { $0.replacing(" ", with: "\u{A0}") }.joined(separator: ", ")
  }
  var address: String { help.address }
}

extension LetterFacts {
  /// A family that there is not, for a specimen.
  package static func specimen(district: String, day: CivilDate, help: PortalHelp) -> LetterFacts {
    LetterFacts(
      district: district, guardian: "Ana María Ortega Ruiz", student: "Diego Ortega",
      school: "Sample Elementary School", schoolPhone: "(323) 555-0142", day: day, reference: "KMH-234-5828",
      help: help)
  }

  /// Where that family lives.
  package static let specimenAddress = ["1205 Sample St Apt 4", "Los Angeles, CA 90033"]
}
