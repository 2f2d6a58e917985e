import Records

/// Birth dates that fit a grade, by California's rule: five years old by the first of September to enter kindergarten.
struct SampleCalendar {
  let today: CivilDate
  /// The year in which the school year began, or begins if it is summer.
  let schoolYear: Int

  init(today: CivilDate) {
    self.today = today
    schoolYear = today.schoolYear
  }

  /// The birth date of a child of this age.
  func birthDate(_ age: SampleAge) -> CivilDate {
    day(age.birthday, after: schoolYear - 6 - age.level - (age.repeated ? 1 : 0))
  }

  /// Some day in August, as many as `years` school years ago, not after today.
  func enrollment(years: Int, _ random: inout SplitMix64) -> CivilDate {
    let day = random.within(3...28)
    let date = CivilDate(year: schoolYear - random.below(max(1, years)), month: 8, day: day)
    guard let date, date > today else { return date ?? today }
    return CivilDate(year: date.year - 1, month: 8, day: day) ?? today
  }

  /// So many days after the second of September of a year.
  private func day(_ offset: Int, after year: Int) -> CivilDate {
    var (year, month, day) = (year, 9, 2 + offset)
    while day > CivilDate.days(in: month, of: year) {
      day -= CivilDate.days(in: month, of: year)
      (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
    }
    return CivilDate(year: year, month: month, day: day) ?? today
  }
}

extension CivilDate {
  /// The year in which the day's school year began; one begins with July.
  package var schoolYear: Int { month >= 7 ? year : year - 1 }
}
