/// One setting of `policy.yaml`, with its default. Presence, ID, the eight items and log-first are not settings.
package struct PolicySetting<Value: Sendable>: Sendable {
  let key: PolicyKey
  /// What a new station has.
  let initial: Value
  /// What may be written.
  let form: SettingForm<Value>
  /// Whether the log carries it as a commitment rather than in the open.
  var isPrivate = false

  /// The setting as its line in the file.
  var line: PolicyLine {
    PolicyLine(
      key: key, initial: form.write(initial), range: form.range, isPrivate: isPrivate,
      canonical: { form.read($0).map(form.write) })
  }
}

/// A setting as text, for the file, the log and the screen.
package struct PolicyLine: Sendable {
  package let key: PolicyKey
  /// Its default, as written.
  package let initial: String
  /// What may be written.
  package let range: SettingRange
  /// Whether the log carries it as a commitment rather than in the open.
  package let isPrivate: Bool
  /// The one way in which a value is written that may be written in several; nil if the text is no value.
  package let canonical: @Sendable (String) -> String?
}
