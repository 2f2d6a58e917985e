/// What a thread is handed that is made for one: several look at it and none changes it meanwhile, or one has it alone until it is done.
package struct OnAnyThread<Value>: @unchecked Sendable {
  package let value: Value
  package init(_ value: Value) { self.value = value }
}
