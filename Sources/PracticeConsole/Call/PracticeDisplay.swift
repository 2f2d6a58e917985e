import Station
import Practice
package import Terminal

/// Shows a PIN as ever, and lets the caller of a practice call write it down: what they read back comes from the showing itself, so
/// there is none without a clearance. Their paper is a locked page.
package final class PracticeDisplay: SecretDisplay {
  private let inner: any SecretDisplay
  private let misreads: Bool
  private let isSpokenByPartner: Bool
  private let willShow: () -> Void
  private var paper: Paper?
  private var showings = 0

  /// A display whose caller misreads the first showing, or not; `willShow` is told before each.
  package init(_ inner: any SecretDisplay, misreads: Bool, isSpokenByPartner: Bool, willShow: @escaping () -> Void) {
    self.inner = inner
    self.misreads = misreads
    self.isSpokenByPartner = isSpokenByPartner
    self.willShow = willShow
  }

  package var canShow: Bool { inner.canShow }

  /// Shows digits, which the caller writes down.
  package func show(_ request: SecretRequest, digits: UnsafeRawBufferPointer) -> SecretOutcome {
    willShow()
    let outcome = unsafe inner.show(request, digits: digits)
    showings += 1
    paper = outcome == .refused ? nil : unsafe Paper(digits, isHasty: misreads && showings == 1)
    return outcome
  }

  /// Reads what the trainee understood, while the caller reads their paper out.
  package func readDigits<Value>(
    prompt: StyledText, heard: UnsafeRawBufferPointer?, isOptional: Bool, _ body: (UnsafeRawBufferPointer) -> Value
  ) -> DigitsOutcome<Value> {
    guard let paper, !isSpokenByPartner || !(inner is SecretScreen) else {
      return unsafe inner.readDigits(prompt: prompt, heard: nil, isOptional: isOptional, body)
    }
    let outcome = unsafe paper.secret.withBytes {
      unsafe inner.readDigits(prompt: prompt, heard: $0, isOptional: isOptional, body)
    }
    if case .read = outcome { self.paper = nil }
    return outcome
  }
}

/// What the caller wrote down.
private final class Paper {
  let secret: Secret

  /// Nil if no page can be locked. In haste the first two neighbours that differ change places.
  init?(_ digits: UnsafeRawBufferPointer, isHasty: Bool) {
    let place = isHasty ? (0..<max(0, digits.count - 1)).first { unsafe digits[$0] != digits[$0 + 1] } : nil
    var written: Secret?
    if let place {
      written = unsafe Secret(digits, exchanging: place, place + 1)
    } else {
      written = unsafe Secret(digits)
    }
    guard let secret = written.take() else { return nil }
    self.secret = secret
  }
}
