/// What somebody may try with a proof.
enum Tampering {
  /// Every proof that comes of one change, with the change's name: a bit flipped, a hash left out, cut or put in, two
  /// that changed places, all of them turned round.
  static func changes(of proof: [[UInt8]], with others: [[UInt8]]) -> [(String, [[UInt8]])] {
    var changed: [(String, [[UInt8]])] = []
    for place in proof.indices {
      for wrong in wrong(proof[place]) {
        var copy = proof
        copy[place] = wrong
        changed.append(("hash \(place) as \(wrong)", copy))
      }
      var copy = proof
      copy.remove(at: place)
      changed.append(("without hash \(place)", copy))
      for other in proof.indices where other > place {
        copy = proof
        copy.swapAt(place, other)
        changed.append(("\(place) and \(other) changed places", copy))
      }
    }
    for place in 0...proof.count {
      for (number, other) in (others + proof).enumerated() {
        var copy = proof
        copy.insert(other, at: place)
        changed.append(("\(number) put in at \(place)", copy))
      }
    }
    if proof.count > 1 { changed.append(("turned round", proof.reversed())) }
    if !proof.isEmpty { changed.append(("empty", [])) }
    return changed
  }

  /// Hashes that are not this one: a bit flipped in every byte, cut, longer, none.
  static func wrong(_ hash: [UInt8]) -> [[UInt8]] {
    let flipped = hash.indices.map { place in
      var copy = hash
      copy[place] ^= 1 << (place % 8)
      return copy
    }
    return flipped + [hash.dropLast(), hash + [0], []]
  }
}
