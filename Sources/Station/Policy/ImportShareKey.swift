extension ImportShare {
  /// The setting of the share.
  package var key: PolicyKey {
    switch self {
    case .leftOut: .importLeftOut
    case .removed: .importRemoved
    case .changed: .importChanged
    }
  }
}
