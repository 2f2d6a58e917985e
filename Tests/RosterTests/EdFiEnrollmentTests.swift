import Matching
import Records
import Roster
import TestSupport
import Testing

/// Which of several enrollments counts on 5 October 2020, and who is no pupil.
@Suite struct EdFiEnrollmentTests {
  /// A grade with its first and last day, and what more the enrollment says.
  private func reading(_ rows: (grade: String, begin: String, end: String?, more: String)...) throws -> [ReadRoster] {
    let enrollments = rows.map { row in
      let end = row.end.map { ",\"exitWithdrawDate\":\"\($0)\"" } ?? ""
      return """
        {"studentReference":{"studentUniqueId":"1"},"schoolReference":{"schoolId":101},"entryDate":"\(row.begin)"\(end),
        "entryGradeLevelDescriptor":"x#\(row.grade)"\(row.more)}
        """
    }
    // In whatever order they stand.
    return try [enrollments, enrollments.reversed()].flatMap { rows in
      var family = EdFiFamily()
      family.parts["enrollments"] = rows
      return [try family.reading(), try family.reading(.xml5)]
    }
  }

  @Test func `one that has ended decides nothing, whatever it says`() throws {
    for reading in try reading(
      ("Sixth grade", "2020-08-18", nil, ""), ("Preschool/Prekindergarten", "2018-08-14", "2019-06-06", ""),
      ("no grade at all", "2017-08-14", "2018-06-06", ""))
    {
      #expect(reading.students.map(\.grade.level) == [6])
      #expect(reading.messages == [])
    }
  }

  @Test func `one whose last day is to come has not ended`() throws {
    for reading in try reading(("Fifth grade", "2019-08-14", nil, ""), ("Sixth grade", "2020-08-13", "2021-06-10", ""))
    {
      #expect(reading.students.map(\.grade.level) == [6])
    }
    for reading in try reading(("Sixth grade", "2020-08-13", "2020-10-05", "")) {
      #expect(reading.students.map(\.grade.level) == [6])
    }
  }

  @Test func `one to come counts only where none holds`() throws {
    for reading in try reading(("Fifth grade", "2019-08-14", nil, ""), ("Sixth grade", "2020-11-02", nil, "")) {
      #expect(reading.students.map(\.grade.level) == [5])
    }
    for reading in try reading(
      ("Fifth grade", "2019-08-14", "2020-06-10", ""), ("Seventh grade", "2021-08-12", nil, ""),
      ("Sixth grade", "2020-11-02", nil, ""))
    {
      #expect(reading.students.map(\.grade.level) == [6])
    }
  }

  @Test func `a child whose enrollments have all ended is no pupil`() throws {
    for reading in try reading(
      ("Fifth grade", "2018-08-14", "2019-06-06", ""), ("Sixth grade", "2019-08-14", "2020-10-04", ""))
    {
      #expect(reading.students == [])
      #expect(reading.problems.map(\.fault) == [.field(.enrollmentEnded)])
      #expect(reading.problems.map(\.record) == [.student("1")])
      // The rest of the family is told; that it hangs on nobody is for whoever takes it in to see.
      #expect(reading.guardians.count == 1)
    }
  }

  @Test func `of two that hold the main one counts, else the one with a grade, else the later`() throws {
    for reading in try reading(
      ("Fifth grade", "2020-08-14", nil, ",\"primarySchool\":true"), ("Sixth grade", "2020-09-14", nil, ""))
    {
      #expect(reading.students.map(\.grade.level) == [5])
    }
    for reading in try reading(("Fifth grade", "2020-08-14", nil, ""), ("Ungraded", "2020-09-14", nil, "")) {
      #expect(reading.students.map(\.grade.level) == [5])
    }
    for reading in try reading(("Fifth grade", "2020-08-14", nil, ""), ("Sixth grade", "2020-09-14", nil, "")) {
      #expect(reading.students.map(\.grade.level) == [6])
    }
  }

  @Test(arguments: [
    "Ungraded", "Infant/toddler", "Preschool/Prekindergarten", "Adult education", "Postsecondary", "Other",
  ])
  func `a child in a grade without a place is left out, and only that child`(grade: String) throws {
    var family = EdFiFamily()
    for part in ["students", "enrollments"] {
      family.repeatFirst(of: part, replacing: "\"studentUniqueId\":\"1\"", with: "\"studentUniqueId\":\"2\"")
    }
    family.parts["enrollments"]?[1].replace("Third grade", with: grade)
    let reading = try family.reading(.lines5)
    #expect(reading.students.map(\.id.text) == ["1"])
    #expect(reading.problems.map(\.fault) == [.field(.gradeWithoutPlace)])
    #expect(reading.problems.map(\.record) == [.student("2")])
    #expect(reading.problems.first?.place.file == "enrollments.json")
    #expect(reading.problems.first?.place.line == 2)
  }

  @Test func `a date that cannot be read keeps the child out`() throws {
    for reading in try reading(("Sixth grade", "2020-08-18", "soon", ""), ("Fifth grade", "2019-08-18", nil, "")) {
      #expect(reading.students == [])
      #expect(reading.problems.map(\.fault) == [.field(.notADate)])
      #expect(reading.problems.map(\.record) == [.student("1")])
    }
  }
}
