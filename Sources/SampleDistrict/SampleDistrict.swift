package import Records

/// A school district that does not exist: schools in six local districts, families as diverse as those of Los Angeles, and
/// all that the procedure needs of them.
///
/// The same number of students, seed and day give the same records in the same order on every machine. Every record is
/// drawn from the seed and its own index, so that 600,000 students take no more memory than 300. Names are invented;
/// phone numbers, e-mail addresses and ZIPs are of ranges that nobody has.
package struct SampleDistrict: Sendable {
  /// The most students that a district may have: there is room for the PINs of so many.
  package static let studentLimit = 1_000_000
  /// How many students there are.
  package let students: Int
  /// What everything is drawn from.
  package let seed: UInt64
  /// The day for which birth dates fit grades.
  package var today: CivilDate { calendar.today }
  let families: SampleFamilies
  let schools: SampleSchools
  let numbers: SampleNumbers
  let calendar: SampleCalendar

  /// - Parameters:
  ///   - students: 1 to `studentLimit`.
  ///   - today: the day on which the district is looked at; nil for 1 September 2026.
  /// - Throws: `SampleSizeError` for any other number of students.
  package init(students: Int, seed: UInt64, today: CivilDate? = nil) throws(SampleSizeError) {
    guard (1...Self.studentLimit).contains(students), let today = today ?? CivilDate(year: 2026, month: 9, day: 1)
    else { throw SampleSizeError() }
    self.students = students
    self.seed = seed
    schools = SampleSchools(students: students)
    families = SampleFamilies(students: students, seed: seed, schools: schools)
    numbers = SampleNumbers(seed: seed)
    calendar = SampleCalendar(today: today)
  }
}

/// The number of students asked for is none that a sample district can have.
package struct SampleSizeError: Error, Hashable, Sendable {}
