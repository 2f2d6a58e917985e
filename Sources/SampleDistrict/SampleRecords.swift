import Records

/// The records of one family.
extension SampleDistrict {
  func students(_ family: SampleFamily, _ each: (Student) throws -> Void) rethrows {
    var shared = SplitMix64(seed: seed, .guardian, -1 - family.first)
    let school = schools.index(cluster: family.cluster, family: family.neighborhood, level: 0)
    let local = schools.localDistrict(ofSchool: school)
    let home = SamplePlaces.address(&shared, localDistrict: local)
    let second = shared.chance(perMille: 50) ? [SamplePlaces.address(&shared, localDistrict: local)] : []
    let homePhone = SamplePlaces.phone(&shared)
    let addresses = isUnfixed(family) ? [PostalAddress.unfixed] : [home] + second
    for (index, age) in zip(family.children, family.ages) {
      var random = SplitMix64(seed: seed, .student, index)
      let birthDate = calendar.birthDate(age)
      let school = schools.index(cluster: family.cluster, family: family.neighborhood, level: age.level)
      let isAdult = birthDate.age(on: calendar.today) >= Student.ageOfRights
      guard let grade = Grade(level: age.level) else { continue }
      try each(
        Student(
          id: numbers.student(index), name: family.child(index, &random).name(in: family), birthDate: birthDate,
          grade: grade,
          schoolID: SampleSchools.id(school), addresses: addresses,
          phones: random.chance(perMille: 970) ? phones(homePhone, &random) : [],
          homeroomTeacher: teacher(school: school, level: age.level, section: random.below(4)),
          language: family.language, adultRights: isAdult ? adultRights(&random) : .none))
    }
  }

  func guardians(_ family: SampleFamily, _ each: (Guardian) throws -> Void) rethrows {
    for seat in family.seats.indices {
      var random = SplitMix64(seed: seed, .guardian, family.first * (SampleSeat.limit + 1) + seat)
      let person = family.adult(seat, &random)
      let email = "\(person.mailbox)\(random.within(10...99))@example.org"
      let written = random.chance(perMille: 850)
      try each(
        Guardian(
          id: numbers.guardian(first: family.first, seat: seat), name: person.name(in: family),
          phones: phones(SamplePlaces.phone(&random), &random), email: written ? email : nil,
          portalEmail: written && random.chance(perMille: 500) ? email : nil))
    }
  }

  func guardianships(_ family: SampleFamily, _ each: (Guardianship) throws -> Void) rethrows {
    for (index, age) in zip(family.children, family.ages) {
      for seat in family.seats.indices {
        var random = SplitMix64(seed: seed, .guardianship, index * (SampleSeat.limit + 1) + seat)
        // Now and then the papers for one more child are not in yet.
        let pending = random.chance(perMille: 20)
        let place = family.seats[seat]
        let since = random.chance(perMille: 800) ? calendar.enrollment(years: age.level + 2, &random) : nil
        try each(
          Guardianship(
            studentID: numbers.student(index), guardianID: numbers.guardian(first: family.first, seat: seat),
            relationship: place.role.rawValue, verified: place.verified && !pending, restriction: place.restriction,
            since: since, basis: basis(place, &random), until: place.role == .fosterParent ? lastDay : nil))
      }
    }
  }

  /// A few families have no fixed address; drawn apart, so that everybody else stays who they are.
  private func isUnfixed(_ family: SampleFamily) -> Bool {
    var random = SplitMix64(seed: seed, .address, family.first)
    return random.chance(perMille: 15)
  }

  /// What the rights rest on, where the papers say.
  private func basis(_ seat: SampleSeat, _ random: inout SplitMix64) -> GuardianshipBasis? {
    switch seat.role {
    case .mother, .father: random.chance(perMille: 300) ? .parent : nil
    case .stepfather, .stepmother: nil
    case .grandmother, .grandfather, .aunt, .uncle: seat.verified ? .guardian : .affidavitCaregiver
    case .fosterParent: .fosterCaregiver
    }
  }

  /// Until when a placement holds: the end of the school year.
  private var lastDay: CivilDate? { CivilDate(year: calendar.schoolYear + 1, month: 6, day: 30) }

  private func phones(_ first: String, _ random: inout SplitMix64) -> [String] {
    random.chance(perMille: 250) ? [first, SamplePlaces.phone(&random)] : [first]
  }

  private func adultRights(_ random: inout SplitMix64) -> AdultRights {
    random.pick(weighted: [(4, .none), (4, .consent), (2, .dependency)], or: .none)
  }

  private func teacher(school: Int, level: Int, section: Int) -> String {
    var random = SplitMix64(seed: seed, .teacher, (school * 16 + level + 1) * 4 + section)
    let title = random.pick(weighted: [(9, "Ms."), (7, "Mr."), (3, "Mrs."), (1, "Mx.")], or: "Ms.")
    let names = random.pick(weighted: SampleCulture.weighted, or: .mexican).names
    return "\(title) \(names.surname(&random).plain)"
  }
}
