package import Records
import Roster

/// One child of the hand-made roster with the person who calls for it, and what that person truthfully answers.
package struct DeskFamily: Sendable {
  /// The child as the school has it.
  package var student: Student
  /// The caller's name and relationship, as said.
  package var caller: String, relationship = "mother"
  /// The guardian's number that the caller has on record.
  package var guardianID: GuardianID
  /// The eight answers as typed. Right ones, unlike the form on record where `DeskFamily.clean` says so.
  package var answers: [Item: String]
  /// The PIN on record, or nil where the console has to create one.
  package var pin: String?
  /// Whether the school confirmed the guardian, and a restriction.
  package var verified = true, restriction: String?
  /// What the guardian's rights rest on, the last day of them, and what the guardianship says was filed at 18.
  package var basis: GuardianshipBasis?, until: CivilDate?, filed: AdultRights?
  /// Who the contact on record is.
  package var contact = Contact.other

  /// A contact on record.
  package enum Contact: Sendable {
    /// Somebody other than the caller, the caller, or nobody.
    case other, caller, nobody
  }

  /// A child with its guardian; every value has a form of its own so that a search of files finds it.
  package init(
    _ id: StudentID, _ first: String, _ last: String, born: String, school: SchoolID = "SCH-1", caller: String,
    number: Int,
    pin: String?, adultRights: AdultRights = .none
  ) {
    let phone = "323-555-\(number)"
    let other = "213-555-\(number)"
    student = Student(
      id: id, name: PersonName(first: first, last: last), birthDate: CivilDate(iso: born) ?? .earliest,
      grade: Grade(code: "5") ?? .kindergarten, schoolID: school,
      addresses: [PostalAddress(street: "\(number) Elm St", city: "Los Angeles", state: "CA", zip: "90033")],
      phones: [phone], adultRights: adultRights)
    self.caller = caller
    guardianID = GuardianID("G-\(number)")
    answers = [
      .birthDate: born, .firstName: first, .lastName: last, .grade: "5", .address: "\(number) Elm St", .phone: phone,
      .contactName: "Teresa Contacto", .contactPhone: other,
    ]
    self.pin = pin
  }

  /// The name as printed on the caller's ID.
  package var printedName: String { caller }

  /// The rows of the roster: the caller and the child with all that belongs to them, PINs included.
  func records(isFirstOfGuardian: Bool) -> [RosterRecord] {
    let names = caller.split(separator: " ", maxSplits: 1).map(String.init)
    let name = PersonName(first: names.first ?? "", last: names.last ?? "")
    var records: [RosterRecord] = [.student(student)]
    if isFirstOfGuardian { records.append(.guardian(Guardian(id: guardianID, name: name))) }
    records.append(
      .guardianship(
        Guardianship(
          studentID: student.id, guardianID: guardianID, relationship: relationship, verified: verified,
          restriction: restriction, basis: basis, until: until, adultRights: filed)))
    let contactName = contact == .caller ? name : PersonName(first: "Teresa", last: "Contacto")
    if contact != .nobody {
      records.append(
        .contact(
          EmergencyContact(
            id: "C-\(student.id)", studentID: student.id, name: contactName,
            phones: [student.phones.first.map { $0.replacing("323", with: "213") } ?? ""],
            guardianID: contact == .caller ? guardianID : nil)))
    }
    if let digits = pin.flatMap({ PINDigits($0.utf8) }) {
      records.append(.parentPIN(ParentPIN(studentID: student.id, guardianID: guardianID, pin: digits)))
    }
    return records
  }
}

extension DeskFamily {
  /// The clean family's older child. Typed answers are all unlike what is on record.
  package static let clean: DeskFamily = {
    var family = DeskFamily(
      "100200", "María Elena", "Delgado Ruiz", born: "2015-03-14", caller: "Rosa Delgado", number: 2042, pin: "04821937"
    )
    family.answers = [
      .birthDate: "14 de marzo de 2015", .firstName: "maria", .lastName: "delgado", .grade: "quinto",
      .address: "2042 ELM STREET", .phone: "(323) 555 2042", .contactName: "contacto, teresa",
      .contactPhone: "213.555.2042",
    ]
    return family
  }()
  /// Its younger child, of the same guardian.
  package static let sibling: DeskFamily = {
    var family = DeskFamily(
      "100201", "Mateo", "Delgado Ruiz", born: "2017-11-02", caller: "Rosa Delgado", number: 2043, pin: "57310264")
    family.guardianID = clean.guardianID
    return family
  }()
  /// The school has not confirmed the guardian.
  package static let unverified: DeskFamily = {
    var family = DeskFamily(
      "100210", "Aram", "Petrosyan", born: "2014-06-01", caller: "Anahit Petrosyan", number: 2110, pin: "21100001")
    family.verified = false
    return family
  }()
  /// A restriction is on record.
  package static let restricted: DeskFamily = {
    var family = DeskFamily(
      "100220", "Minjun", "Park", born: "2014-07-01", caller: "Jiwoo Park", number: 2120, pin: "21200001")
    family.restriction = "court order"
    return family
  }()
  /// No contact is on record.
  package static let incomplete: DeskFamily = {
    var family = DeskFamily(
      "100230", "Noah", "Walker", born: "2014-08-01", caller: "Emma Walker", number: 2130, pin: "21300001")
    family.contact = .nobody
    return family
  }()
  /// The only contact on record is the caller.
  package static let ownContact: DeskFamily = {
    var family = DeskFamily(
      "100231", "Liam", "Walker", born: "2014-08-02", caller: "Emma Walker", number: 2131, pin: "21310001")
    family.contact = .caller
    return family
  }()
  /// Another guardian of that child, not confirmed by the school, who could name the caller.
  package static let besideOwnContact: DeskFamily = {
    var family = ownContact
    (family.caller, family.guardianID, family.relationship) = ("Otto Walker", "G-2132", "father")
    (family.verified, family.pin, family.contact) = (false, "21320001", .nobody)
    return family
  }()
  /// A student of 18 with nothing filed, and one whose consent is.
  package static let adult = DeskFamily(
    "100240", "Sofia", "Herrera", born: "2008-01-15", caller: "Carla Herrera", number: 2140, pin: "21400001")
  /// A student of 18 who consents.
  package static let consenting = DeskFamily(
    "100241", "Diego", "Salas", born: "2008-01-16", caller: "Irma Salas", number: 2141, pin: "21410001",
    adultRights: .consent)
  /// One of two children of the same name and birth date, at the first school.
  package static let twin = DeskFamily(
    "100250", "Jose", "Garcia", born: "2014-05-05", caller: "Lupe Garcia", number: 2150, pin: "21500001")
  /// The other, at the second school.
  package static let namesake = DeskFamily(
    "100251", "Jose", "Garcia", born: "2014-05-05", school: "SCH-2", caller: "Olga Garcia", number: 2151,
    pin: "21510001")
  /// Three children of one name and birth date, two of them at one school with second given names, one at another.
  package static let namesakes: [DeskFamily] =
    ["Luis", "Angel"].enumerated().map { place, second in
      var family = DeskFamily(
        StudentID("10028\(place)"), "Jose", "Garcia", born: "2014-05-05", caller: "Ada Garcia", number: 2180 + place,
        pin: "2180000\(place)")
      family.student.name.middle = second
      return family
    } + [namesake]
  /// A guardian without a PIN.
  package static let pinless = DeskFamily(
    "100260", "Wei", "Chen", born: "2014-09-01", caller: "Li Chen", number: 2160, pin: nil)
  /// One of two guardians of one name: the mother.
  package static let twoGuardians = DeskFamily(
    "100270", "Ava", "Nguyen", born: "2014-10-01", caller: "Linh Nguyen", number: 2170, pin: "21700001")
  /// The other: the father, of the same child. Not confirmed by the school.
  package static let secondGuardian: DeskFamily = {
    var family = twoGuardians
    family.guardianID = "G-2171"
    family.relationship = "father"
    family.pin = "21710001"
    family.verified = false
    return family
  }()

  /// All of them.
  package static let all = [
    clean, sibling, unverified, restricted, incomplete, ownContact, adult, consenting, twin, namesake, pinless,
    twoGuardians,
    secondGuardian,
  ]
}
