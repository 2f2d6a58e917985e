import Diagnostics
import Verification

// The values that facts hold, as a person reads them.

extension Channel: Localized {}
extension Medium: Localized {}
extension NamingMethod: Localized {}
extension AnswerSource: Localized {}
extension RestartReason: Localized {}
extension IDProblem: Localized {}
extension PINCarrier: Localized {}
extension ShowingEnd: Localized {}
extension ParkReason: Localized {}
extension AbandonReason: Localized {}
extension Outcome: Localized {}
extension OpenRefusal: Localized {}
