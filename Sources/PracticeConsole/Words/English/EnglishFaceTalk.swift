import CallScript
import Practice

extension FaceWord {
  var english: String {
    switch self {
    case .begins(let pairs, let minutes, let seed):
      "\(pairs) pairs of faces, \(minutes) minutes at most (seed \(seed)). Look at ears, moles, nose, jaw, distance between the eyes."
    case .pair(let number, let pairs): "Pair \(number) of \(pairs)"
    case .timeOver(let minutes): "The \(minutes) minutes are over."
    case .answered(let answers, let pairs): "\(answers) of \(pairs) pairs answered."
    case .accepted(let rates):
      "Strangers accepted: \(rates.accepted) of \(rates.strangers)\(percent(rates.acceptedPercent))."
    case .rejected(let rates):
      "People rejected beside their own photo: \(rates.rejected) of \(rates.own)\(percent(rates.rejectedPercent))."
    case .goal(let percent, let officers):
      "Goal: \(percent) % of each at most. Officers who compare faces for a living accept \(officers) % of strangers."
    case .missed(let pair, let features):
      "Pair \(pair) was a stranger, told by: \(features.map(\.english).joined(separator: ", "))."
    }
  }

  private func percent(_ percent: Int?) -> String { percent.map { " (\($0) %)" } ?? "" }
}

extension FaceChoice {
  var english: ChoiceWord {
    switch self {
    case .match: ChoiceWord("match")
    case .noMatch: ChoiceWord("no match")
    }
  }
}

extension MissedChoice {
  var english: ChoiceWord {
    switch self {
    case .next: ChoiceWord("the next one")
    case .leave: ChoiceWord("leave")
    }
  }
}
