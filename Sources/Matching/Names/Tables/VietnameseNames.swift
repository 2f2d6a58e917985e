/// What tells a Vietnamese name whose fields were turned round.
enum VietnameseNames {
  /// Family names that nine of ten Vietnamese bear.
  static let families: Set<String> = [
    "nguyen", "tran", "le", "pham", "huynh", "hoang", "phan", "vu", "vo", "dang", "bui", "do", "ho", "ngo", "duong",
    "ly",
    "truong", "dinh", "trinh", "luong", "mai", "ta", "cao", "lam",
  ]
}

/// Middle names that so many bear that they tell nobody from another.
enum MiddleNames {
  static let common: Set<String> = ["thi", "van", "kaur", "singh", "nmn"]
}
