import Records

/// The emergency contacts and PINs of one family.
extension SampleDistrict {
  private static let relatives: [(relationship: String, isWoman: Bool, isRelated: Bool)] = [
    ("aunt", true, true), ("uncle", false, true), ("grandmother", true, true), ("grandfather", false, true),
    ("godmother", true, false), ("neighbor", true, false), ("neighbor", false, false), ("family friend", true, false),
    ("cousin", false, true), ("adult sister", true, true),
  ]

  /// One to three for each child, mostly the same people for brothers and sisters; none for about 2 in 100.
  func contacts(_ family: SampleFamily, _ each: (EmergencyContact) throws -> Void) rethrows {
    for index in family.children {
      var random = SplitMix64(seed: seed, .contact, index)
      let count = random.pick(weighted: [(20, 0), (480, 1), (350, 2), (150, 3)], or: 1)
      let guardian = random.chance(perMille: 80) ? random.below(max(1, family.seats.count)) : nil
      for place in 0..<count {
        let contact =
          place > 0 && place == count - 1
          ? guardian.flatMap { guardianAsContact($0, family, index, place) } : nil
        try each(contact ?? acquaintance(family, index, place))
      }
    }
  }

  func parentPINs(_ family: SampleFamily, _ each: (ParentPIN) throws -> Void) rethrows {
    for seat in family.seats.indices {
      var random = SplitMix64(seed: seed, .pin, -1 - (family.first * (SampleSeat.limit + 1) + seat))
      let sharesOne = random.chance(perMille: 500)
      for index in family.children {
        guard random.chance(perMille: family.seats[seat].verified ? 920 : 150),
          let pin = numbers.parentPIN(child: sharesOne ? family.first : index, seat: seat)
        else { continue }
        let guardian = numbers.guardian(first: family.first, seat: seat)
        try each(ParentPIN(studentID: numbers.student(index), guardianID: guardian, pin: pin))
      }
    }
  }

  func studentPINs(_ family: SampleFamily, _ each: (StudentPIN) throws -> Void) rethrows {
    for index in family.children {
      guard let pin = numbers.studentPIN(index) else { continue }
      try each(StudentPIN(studentID: numbers.student(index), pin: pin))
    }
  }

  private func acquaintance(_ family: SampleFamily, _ index: Int, _ place: Int) -> EmergencyContact {
    var random = SplitMix64(seed: seed, .contact, -1 - (family.first * 4 + place))
    let kind = random.pick(Self.relatives, or: ("neighbor", true, false))
    let person = family.acquaintance(&random, woman: kind.isWoman, related: kind.isRelated)
    let phone = SamplePlaces.phone(&random)
    return EmergencyContact(
      id: contactID(index, place), studentID: numbers.student(index), name: person.name(in: family),
      phones: random.chance(perMille: 200) ? [phone, SamplePlaces.phone(&random)] : [phone],
      relationship: kind.relationship)
  }

  private func guardianAsContact(_ seat: Int, _ family: SampleFamily, _ index: Int, _ place: Int) -> EmergencyContact? {
    var contact: EmergencyContact?
    var next = 0
    guardians(family) { guardian in
      defer { next += 1 }
      guard next == seat else { return }
      contact = EmergencyContact(
        id: contactID(index, place), studentID: numbers.student(index), name: guardian.name, phones: guardian.phones,
        relationship: family.seats[seat].role.rawValue, guardianID: guardian.id)
    }
    return contact
  }

  private func contactID(_ index: Int, _ place: Int) -> String { "\(numbers.student(index))-\(place + 1)" }
}
