/// The part of JSON that the log uses: no floats, integers within ±(2^53−1), so that all readers see the same value.
package enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)
  /// A whole number within ±(2^53−1).
  case integer(Int64)
  case string(String)
  /// Values in order.
  case array([JSON])
  /// Values by name.
  case object([String: JSON])

  /// The largest magnitude that every JSON reader keeps exactly.
  package static let integerLimit: Int64 = 9_007_199_254_740_991
  /// How deep values may be nested.
  package static let depthLimit = 32

  package var string: String? { if case .string(let text) = self { text } else { nil } }
  package var integer: Int64? { if case .integer(let number) = self { number } else { nil } }
  package var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
  package var array: [JSON]? { if case .array(let values) = self { values } else { nil } }
  package var object: [String: JSON]? { if case .object(let values) = self { values } else { nil } }
  /// A member of an object.
  package subscript(key: String) -> JSON? { object?[key] }
}

/// Why bytes are not canonical JSON of this kind, or a value cannot become them. Holds no data.
package enum JSONError: Error, Hashable, Sendable {
  /// A number beyond ±(2^53−1).
  case integerOutOfRange
  /// Nested deeper than `JSON.depthLimit`.
  case tooDeep
  /// Not JSON, not in canonical form, or of a kind that the log has no use for; at this byte.
  case malformed(at: Int)
}
