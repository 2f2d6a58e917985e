import Records

/// Counts how often each kind of form was refused, with the first examples.
struct RefusedForms {
  private struct Count {
    var said = 0
    var refused = 0
    var examples: [String] = []

    var weight: Double { Double(refused * refused) / Double(max(1, said)) }
  }

  private struct Key: Hashable {
    let item: Item
    let kind: String
  }

  private var counts: [Key: Count] = [:]
  private var items: [Item: Count] = [:]

  /// One answer without a slip in it, and whether the rules took it.
  mutating func add(_ item: Item, _ answer: Utterance, onFile: @autoclosure () -> String, isTaken: Bool) {
    items[item, default: Count()].said += 1
    if !isTaken { items[item, default: Count()].refused += 1 }
    for kind in Set(answer.kinds) {
      var count = counts[Key(item: item, kind: kind)] ?? Count()
      count.said += 1
      if !isTaken {
        count.refused += 1
        if count.examples.count < 2 { count.examples.append("on file: \(onFile())   typed: \(answer.text)") }
      }
      counts[Key(item: item, kind: kind)] = count
    }
  }

  /// The share of an item's answers that was refused, in percent.
  func share(_ item: Item) -> Double {
    guard let count = items[item], count.said > 0 else { return 0 }
    return 100 * Double(count.refused) / Double(count.said)
  }

  /// The kinds that were refused most, each with two examples. In an address, which is made of many parts, a part is
  /// counted also where another is what was refused; so those that are refused often when said come first, and those
  /// that are refused no more than all are left out.
  func table(first limit: Int) -> [String] {
    let refused = counts.filter { key, count in
      count.refused > 0 && (key.item != .address || 100 * count.refused > Int(share(.address) * Double(count.said)))
    }.sorted {
      ($1.value.weight, $0.key.item, $0.key.kind) < ($0.value.weight, $1.key.item, $1.key.kind)
    }
    return refused.prefix(limit).flatMap { key, count in
      ["  \(key.item.title) · \(key.kind): \(count.refused) of \(count.said)"] + count.examples.map { "      " + $0 }
    }
  }
}

extension Item {
  /// What the item is called in the figures.
  var title: String {
    switch self {
    case .birthDate: "birth date"
    case .firstName: "first name"
    case .lastName: "last name"
    case .grade: "grade"
    case .address: "address"
    case .phone: "phone"
    case .contactName: "contact's name"
    case .contactPhone: "contact's phone"
    }
  }
}
