import Practice
import Testing

@Suite("Practice: the end that a scenario expects")
struct ScenarioEndTests {
  // Each row: what is changed, why the call cannot end in a disclosure, and how it ends.
  static let reasons: [(String, String, String)] = [
    ("caller: {is: mother, standing: unverified}", "the one claimed is not a verified guardian", "closed"),
    ("caller: {is: mother, standing: restricted}", "a restriction is on record", "closed"),
    ("caller: {is: mother, standing: unlisted}", "the one claimed is not on record", "closed"),
    ("caller: {is: contact, standing: unlisted}", "the one claimed is not on record", "closed"),
    (
      "caller: {is: aunt, standing: unlisted, admits: yes}", "the caller says that they are not the legal guardian",
      "notGuardian"
    ),
    ("caller: {is: aunt, claims: mother}", "another name is on the document", "closed"),
    ("child: {adult: yes}", "the student is 18", "adultStudent"),
    ("child: {contact: no}", "no other contact is on record", "incompleteRecord"),
    ("camera: broken", "the caller is not seen", "noVideo"),
    ("camera: refused", "the caller is not seen", "noVideo"),
    ("knows: {birthDate: wrong}", "question 1 is answered wrongly", "closed"),
    ("knows: {lastName: wrong}", "question 2 is answered wrongly", "closed"),
    ("knows: {grade: wrong}", "question 3 is answered wrongly", "closed"),
    ("knows: {address: new}", "question 4 is answered wrongly", "closed"),
    ("knows: {contactName: themselves}", "question 5 is answered wrongly", "closed"),
    ("knows: {grade: wrong, address: new}\nlater: {grade: right}", "question 4 is answered wrongly", "closed"),
    ("knows: {grade: wrong}\nlater: {grade: wrong}", "question 3 is answered wrongly", "closed"),
    ("id: {expired: yes}", "the document is past its date", "idExpired"),
    ("id: {kind: screen}", "the document is on a screen", "idUnsuitable"),
    ("caller: {is: aunt, standing: affidavit}", "the one claimed is not a verified guardian", "closed"),
    ("caller: {is: fosterMother, standing: ended}", "the one claimed is not a verified guardian", "closed"),
    ("id: {kind: none}", "the document is none of the four kinds", "idUnsuitable"),
    ("id: {expired: yes}\notherID: {kind: none}", "the document is none of the four kinds", "idUnsuitable"),
    ("id: {kind: none}\notherID: {face: other}", "another face is on the document", "closed"),
    ("id: {face: other}", "another face is on the document", "closed"),
    ("id: {name: other}", "another name is on the document", "closed"),
    ("id: {challenge: ignored}", "the liveness challenge is not followed", "closed"),
    ("id: {challenge: refused}", "the liveness challenge is not followed", "closed"),
    // The procedure comes upon one of them first.
    ("caller: {is: mother, standing: restricted}\ncamera: broken", "the caller is not seen", "noVideo"),
    ("child: {adult: yes, contact: no}", "no other contact is on record", "incompleteRecord"),
    ("caller: {is: mother, standing: unlisted}\nid: {face: other}", "another face is on the document", "closed"),
    ("caller: {is: mother, standing: unlisted}\nid: {name: other}", "the one claimed is not on record", "closed"),
    ("knows: {grade: wrong}\nid: {expired: yes}", "the document is past its date", "idExpired"),
    ("knows: {grade: wrong}\nid: {name: other}", "another name is on the document", "closed"),
  ]

  @Test(arguments: reasons)
  func `is no disclosure where something stands in the way`(
    _ changes: String, _ reason: String, _ end: String
  ) throws {
    try Draft(changes).check(
      at: "end: ¦disclosed", "expect.end: this call cannot end so: \(reason)", hint: end)
  }

  @Test func `is closed where the case is flagged`() throws {
    try Draft("expect: {end: disclosed, section: IV.3, flag: yes}").check(
      at: "end: ¦disclosed", "expect.end: this call cannot end so: the case is flagged", hint: "closed")
    // Nothing of a flag is told: without an ID that serves the case ends before its verdict.
    try Draft("expect: {end: closed, section: IV, flag: yes}\nid: {expired: yes}").check(
      at: "end: ¦closed", "expect.end: this call cannot end so: the document is past its date", hint: "idExpired")
  }

  @Test(arguments: ["closed", "idUnsuitable", "otherSchool"])
  func `is a disclosure where nothing stands in the way`(_ end: String) throws {
    try Draft("expect: {end: \(end), section: IV.2}").check(
      at: "end: ¦\(end)", "expect.end: this call cannot end so: nothing stands in the way", hint: "disclosed")
  }

  // Each row: what is changed, the section that is wrong, why, and the right one.
  static let sections: [(String, String, String, String)] = [
    ("expect: {end: disclosed, section: IV.2}", "IV.2", "nothing stands in the way", "IV.3"),
    (
      "caller: {is: mother, standing: restricted}\nexpect: {end: closed, section: IV.1}", "IV.1",
      "a restriction is on record", "III"
    ),
    ("knows: {grade: wrong}\nexpect: {end: closed, section: IV.2}", "IV.2", "question 3 is answered wrongly", "IV.1"),
    ("id: {face: other}\nexpect: {end: closed, section: IV.1}", "IV.1", "another face is on the document", "IV.2"),
    (
      "id: {expired: yes}\nexpect: {end: idExpired, section: IV.3}", "IV.3", "the document is past its date", "IV.2"
    ),
    ("child: {adult: yes}\nexpect: {end: adultStudent, section: VIII}", "VIII", "the student is 18", "III"),
    (
      "child: {contact: no}\nexpect: {end: incompleteRecord, section: IV.1}", "IV.1",
      "no other contact is on record", "VIII"
    ),
    ("camera: broken\nexpect: {end: noVideo, section: IV.2}", "IV.2", "the caller is not seen", "IV"),
    ("expect: {end: closed, section: IV.2, flag: yes}", "IV.2", "the case is flagged", "IV"),
  ]

  @Test(arguments: sections)
  func `rests on one section`(_ changes: String, _ section: String, _ reason: String, _ right: String) throws {
    try Draft(changes).check(
      at: section, "expect.section: it rests on another section: \(reason)", hint: right)
  }

  @Test(arguments: [
    "call: {channel: counter}",
    "call: {channel: phone}\ncamera: refused\nexpect: {end: noVideo, section: IV}",
    "caller: {is: aunt, claims: mother}\nid: {name: claimed, face: other}\nexpect: {end: closed, section: IV.2}",
    "caller: {is: aunt, standing: unverified, admits: yes}\nexpect: {end: notGuardian, section: III}",
    "caller: {is: mother, standing: unverified}\nknows: {grade: wrong}\nexpect: {end: closed, section: III}",
    "knows: {grade: wrong, address: new}\nlater: {grade: right, address: right}",
    "child: {number: unknown}\nsays: {child: So, grade: So}",
    "id: {expired: yes}\notherID: {kind: passport}",
    "id: {expired: yes}\notherID: {expired: yes}\nexpect: {end: idExpired, section: IV.2}",
    "expect: {end: closed, section: IV, flag: yes, does: [flag]}",
    "child: {sibling: sibling}\nexpect: {end: disclosed, section: IV.3, does: [sibling]}",
  ])
  func `is taken where all agrees`(_ changes: String) {
    #expect(Draft(changes).problems == [])
  }
}
