import Foundation
import Guide
import TestSupport
import Testing

/// What the guide binds others to, an operator tells them: each clause by the steps of a walk-through, in their order.
@Suite("What walk-throughs tell of the guide")
struct ToldClauseTests {
  /// That a walk-through says all of this one after the other, and each step in Spanish too.
  private func expect(_ walk: String, says facts: String...) throws {
    let through = try #require(try GuideSamples.book().walks.first { $0.id.description == walk })
    let said = through.steps.flatMap { step in
      [step.say.english, step.address ?? "", step.note?.english ?? "", step.stuck.english]
    }.joined(separator: "\n")
    var rest = said[...]
    for fact in facts {
      let place = try #require(rest.range(of: fact), "\(walk): \(fact)")
      rest = rest[place.upperBound...]
    }
    for text in through.steps.flatMap({ [$0.say, $0.stuck] }) {
      #expect(!text.spanish.isEmpty && text.spanish != text.english, "\(walk): \(text.english)")
    }
  }

  private func lines(of number: SectionNumber) throws -> String {
    try #require(try GuideSamples.book().section(number)).lines.map(\.english).joined(separator: "\n")
  }

  /// - Guide: I.P1, I.1, I.2
  @Test func `how to register`() throws {
    try expect(
      "register", says: "parentportalapp.lausd.net/parentaccess", "step 4, Register for an account", "first name",
      "last name", "e-mail address", "security check", "You'll get an e-mail", "your own password",
      "The next step is to add your child")
    #expect(try lines(of: .registration).contains("First of two steps"))
  }

  /// - Guide: I.N1
  @Test func `that the district gives no e-mail accounts`() throws {
    try expect("email-account", says: "has no e-mail accounts for parents", "Google and Yahoo", "Tools for Schools")
    #expect(try lines(of: .registration).contains("Quick guide and video"))
  }

  /// - Guide: II.P1, II.1, II.2, II.3, II.4
  @Test func `how a password is set anew`() throws {
    try expect(
      "password", says: "You can set a new password yourself", "parentportalapp.lausd.net", "Parent Login",
      "Forgot your password?", "the e-mail address that you registered with", "Submit", "You'll get an e-mail",
      "Set the new password")
  }

  /// - Guide: III.1, III.2, III.3, III.4, III.5
  @Test func `what the school does where a child cannot be added`() throws {
    try expect(
      "not-verified", says: "Only a parent or legal guardian whom the school has verified",
      "the school has to look at its record", "check MiSiS", "follow the school's standard procedure",
      "update the status", "Once the school has updated its record")
    try expect("link", says: "click on Add student")
  }

  /// - Guide: V.P1, V.1, V.2, V.3, V.4, V.5, V.6, V.N2
  @Test func `how a student is linked`() throws {
    try expect(
      "link", says: "log in to your Parent Portal account", "the student number", "date of birth",
      "your own Parent Portal PIN", "MyMail PIN is another number", "security box", "Add Student", "Finish")
  }

  /// - Guide: VI.1, VI.2, VI.3
  @Test func `how Schoology is reached`() throws {
    try expect(
      "schoology", says: "click on your child", "Schoology and click on its icon", "don't need another password")
    let lines = try lines(of: .schoology)
    for fact in ["without another login", "coursework", "downloads", "mail to teachers and administrators"] {
      #expect(lines.contains(fact))
    }
  }

  /// - Guide: VII.1, VII.2
  @Test func `how somebody volunteers`() throws {
    try expect("volunteer", says: "Online Forms & Applications")
    #expect(try lines(of: .volunteers).contains("BUL-6746.2"))
    #expect(try GuideSamples.book().section(.volunteers)?.address == "https://achieve.lausd.net/Page/9647")
  }

  /// - Guide: VIII.1, VIII.2, VIII.3
  @Test func `which numbers parents change themselves`() throws {
    try expect(
      "phones", says: "your own numbers: home, work and cell", "The other parent changes theirs",
      "how you want to be reached in an emergency", "text messages", "The school sees it right away")
  }

  /// - Guide: VIII.N1
  @Test func `that another address takes a visit`() throws {
    try expect(
      "address-change", says: "can't be changed online", "the names of emergency contacts", "Take no new address here",
      "main office in person", "photo ID and papers")
  }

  /// - Guide: IX.P1, IX.P2, IX.1, IX.2, IX.3, IX.P4, IX.N1
  @Test func `what staff see`() throws {
    try expect(
      "staff-view", says: "Employee Login", "single sign-on", "read-only", "Find a Student, Reporting, Parent Search",
      "A teacher does not see all of it", "type the student number", "grades and assignments, attendance",
      "English learner progress", "test results", "special education", "graduation")
  }

  /// - Guide: IX.P3, IX.P6
  @Test func `who grants access to PINs`() throws {
    try expect(
      "grant-access", says: "principal or a Local District administrator", "Principal Portal",
      "Parent Access Account Administrator", "assistant principal access", "https://oneaccess.lausd.net", "the PINs")
  }

  /// - Guide: IX.P5, IX.4, IX.5, IX.6, IX.7, IX.P7
  @Test func `where principals find PINs`() throws {
    try expect(
      "whole-child", says: "log on to Whole Child", "principals, assistant principals", "https://wholechild.lausd.net",
      "Student Search", "the arrow to the left of the student number", "Never read a PIN out on the phone",
      "Student/Parent PIN Roster", "Excel", "sort it by grade and homeroom teacher", "search any column",
      "parents' PINs, students' e-mail and PINs")
  }

  /// - Guide: X.1, X.2
  @Test func `how to write to a teacher`() throws {
    try expect(
      "teacher-email", says: "Grades and Assignments", "Course Summary", "teacher's name and e-mail", "your question")
  }

  /// - Guide: X.3, X.4
  @Test func `what the school owes whoever writes`() throws {
    let lines = try lines(of: .teacherMail)
    #expect(lines.contains("check district e-mail regularly and keep room in it"))
    #expect(lines.contains("principal and school see to translation and a timely answer"))
    try expect("translation", says: "translated and answer in good time", "Each principal sets the protocol")
  }
}
