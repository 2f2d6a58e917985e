extension CaseIterable where Self: RawRepresentable<String> {
  /// The one value that is called so, or whose name alone begins so; nil for any other word.
  static func named(_ typed: some StringProtocol) -> Self? {
    let lowered = typed.lowercased()
    guard !lowered.isEmpty else { return nil }
    let all = allCases.filter { $0.rawValue.lowercased().hasPrefix(lowered) }
    return all.first { $0.rawValue.lowercased() == lowered } ?? (all.count == 1 ? all.first : nil)
  }
}
