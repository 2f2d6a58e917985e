/// A guardian's place in a household: who it is and what the records say.
struct SampleSeat {
  enum Role: String {
    case mother, father, stepfather, stepmother, grandmother, grandfather, aunt, uncle
    case fosterParent = "foster parent"

    var isWoman: Bool {
      switch self {
      case .mother, .stepmother, .grandmother, .aunt, .fosterParent: true
      case .father, .stepfather, .grandfather, .uncle: false
      }
    }

    /// Whether children bear this person's surname.
    var givesSurname: Bool { self == .father }

    /// Whether the person's surnames come from neither parent's side.
    var isUnrelated: Bool { self == .stepfather || self == .stepmother || self == .fosterParent }
  }

  let role: Role
  let verified: Bool
  let restriction: String?

  private init(_ role: Role, verified: Bool = true, restriction: String? = nil) {
    self.role = role
    self.verified = verified
    self.restriction = restriction
  }

  /// Households and how many there are in a thousand.
  static let households: [(weight: Int, value: [SampleSeat])] = [
    (500, [SampleSeat(.mother), SampleSeat(.father)]),
    (150, [SampleSeat(.mother)]),
    (35, [SampleSeat(.father)]),
    (85, [SampleSeat(.mother), SampleSeat(.stepfather, verified: false)]),
    (20, [SampleSeat(.mother), SampleSeat(.stepfather, verified: false), SampleSeat(.father)]),
    (15, [SampleSeat(.father), SampleSeat(.stepmother, verified: false)]),
    (60, [SampleSeat(.mother), SampleSeat(.father), SampleSeat(.grandmother, verified: false)]),
    (20, [SampleSeat(.mother), SampleSeat(.grandfather, verified: false)]),
    (25, [SampleSeat(.grandmother)]),
    (10, [SampleSeat(.grandmother), SampleSeat(.grandfather)]),
    (15, [SampleSeat(.mother), SampleSeat(.mother)]),
    (8, [SampleSeat(.father), SampleSeat(.father)]),
    (12, [SampleSeat(.aunt, verified: false)]),
    (8, [SampleSeat(.uncle)]),
    (10, [SampleSeat(.fosterParent, verified: false)]),
    (15, [SampleSeat(.mother), SampleSeat(.father, restriction: "Court order on file: no release of records")]),
    (6, [SampleSeat(.mother), SampleSeat(.father, verified: false, restriction: "Restraining order on file")]),
    (6, [SampleSeat(.father), SampleSeat(.mother, restriction: "Supervised visits only; see the custody order")]),
  ]

  /// The most guardians that a child has.
  static let limit = 3
}
