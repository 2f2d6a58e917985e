import Diagnostics
package import Records

/// An item's name is its prompt, and its label wherever answers are listed.
extension Item: Localized {}
