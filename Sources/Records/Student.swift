/// A student as the records hold one. What the five questions ask (IV.1) is here and in the contacts.
package struct Student: Hashable, Sendable {
  /// The district's number of the student (V).
  package var id: StudentID
  package var name: PersonName
  package var birthDate: CivilDate
  package var grade: Grade
  package var schoolID: SchoolID
  /// Every current address; empty if none is on record.
  package var addresses: [PostalAddress]
  /// Every current number of the student, as on record.
  package var phones: [String]
  /// The homeroom teacher's name; nil if unknown.
  package var homeroomTeacher: String?
  /// The language spoken at home as a BCP 47 code (`es`, `hy`); nil if unknown.
  package var language: String?
  /// What lets a parent be served although the student is 18 (III).
  package var adultRights: AdultRights

  package init(
    id: StudentID, name: PersonName, birthDate: CivilDate, grade: Grade, schoolID: SchoolID,
    addresses: [PostalAddress] = [], phones: [String] = [], homeroomTeacher: String? = nil, language: String? = nil,
    adultRights: AdultRights = .none
  ) {
    self.id = id
    self.name = name
    self.birthDate = birthDate
    self.grade = grade
    self.schoolID = schoolID
    self.addresses = addresses
    self.phones = phones
    self.homeroomTeacher = homeroomTeacher
    self.language = language
    self.adultRights = adultRights
  }

  /// From this age on, in years, a student's rights are their own (34 CFR 99.5).
  package static let ageOfRights = 18

  /// Whether a student who was born then holds these rights alone on that day: of age, with neither consent nor dependency
  /// on file. The caller may name another birth date than the one on record.
  /// - Guide: III.2.f
  package func holdsRightsAlone(born: CivilDate, on day: CivilDate) -> Bool {
    born.age(on: day) >= Self.ageOfRights && adultRights == .none
  }
}

/// - Guide: III.2.f
extension Student {
  /// The student with what the guardianships say was filed, where the student's own row says nothing: a source may add that
  /// to the children of another.
  package func withRights(filedAt ties: some Sequence<Guardianship>) -> Student {
    guard adultRights == .none, let filed = ties.lazy.compactMap(\.adultRights).first(where: { $0 != .none }) else {
      return self
    }
    var student = self
    student.adultRights = filed
    return student
  }
}

/// A paper filed at school that lets a parent see the records of a student of 18, who otherwise holds that right alone.
package enum AdultRights: String, Hashable, Sendable, CaseIterable {
  /// Nothing is filed.
  case none
  /// The student's written consent is filed.
  case consent
  /// The student is a dependent for tax purposes, and the proof is filed.
  case dependency
}
